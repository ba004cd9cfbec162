/**
 * A row's label without the marks of its place in a printed list: bullets, outline numbers, letter spacing.
 *
 * @example plainLabel("- Jepang") // "Jepang"
 * @example plainLabel("M a r e t") // "Maret"
 */
export function plainLabel(label: string): string {
  const bare = label.replace(/^\s*(?:-|\d+\.)\s+/, "").trim();
  return /^\p{L}(?: \p{L}){2,}$/u.test(bare) ? bare.replaceAll(" ", "") : bare;
}
