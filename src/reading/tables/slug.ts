/** Words joined by hyphens, without accents and bullets: `- Korea Selatan` is `korea-selatan`. */
export function slug(label: string): string {
  return label
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/^\s*-\s+/, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
