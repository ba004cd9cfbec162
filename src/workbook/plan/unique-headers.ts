/**
 * Headers for an Excel table: never empty, and no two equal apart from letter case, because Excel would rename them.
 *
 * @example uniqueHeaders(["Jan", "jan", ""]) // ["Jan", "jan (2)", "(3)"]
 */
export function uniqueHeaders(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title, index) => {
    const plain = title.replace(/\s+/g, " ").trim().slice(0, 240) || `(${index + 1})`;
    let header = plain;
    for (let n = 2; taken.has(header.toLowerCase()); n++) header = `${plain} (${n})`;
    taken.add(header.toLowerCase());
    return header;
  });
}
