/** A cell of a line of text, as printed. */
export interface TextCell {
  text: string;
  bold: boolean;
}

/** Text without the marks that a converter adds: emphasis, headings, tags, escaped signs. */
export function plainText(text: string): string {
  return text
    .replace(/<\/?[a-z][^>]*>|\*\*|^\s*#+\s/gi, "")
    .replace(/\\(?=[*$])/g, "")
    .replace(/[ \u00a0]+/g, " ")
    .trim();
}

/** Cells are set apart by tabs or, where a line has none, by two or more blanks. */
export function splitCells(line: string): TextCell[] {
  const parts = line.includes("\t") ? line.split("\t") : line.trim().split(/ {2,}/);
  return parts.map((part) => ({ text: plainText(part), bold: /<b>|<strong>|\*\*/i.test(part) }));
}

/** Lines that belong to the page and not to what is printed on it: addresses, `berlanjut...`, page numbers. */
export const isPageFurniture = (line: string): boolean =>
  /^(<https?:.*>|https?:\S+|berlanjut\W*|\(?bersambung\W*|[ivxlc\d]{1,4})$/i.test(line.trim());

/** The marks for nil: hyphen, dashes and minus, alone in a cell. */
export const isDash = (text: string): boolean => /^[-\u2012-\u2015\u2212]$/.test(text);
