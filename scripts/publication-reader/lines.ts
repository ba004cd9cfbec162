/** A cell of a line of text, as printed. */
export interface TextCell {
  text: string;
  bold: boolean;
  /** Where it stands in a line of fixed pitch: from the first character to the one after the last. */
  span?: readonly [from: number, to: number];
}

/** Text without the marks that a converter adds: emphasis, headings, tags, escaped signs. */
export function plainText(text: string): string {
  return text
    .replace(/<\/?[a-z][^>]*>|\*\*|^\s*#+\s/gi, "")
    .replace(/\\(?=[*$])/g, "")
    .replace(/[ \u00a0]+/g, " ")
    .trim();
}

const cellOf = (part: string): TextCell => ({
  text: plainText(part),
  bold: /<b>|<strong>|\*\*/i.test(part),
});

/** Cells are set apart by tabs or, where a line has none, by two or more blanks. */
export function splitCells(line: string): TextCell[] {
  if (line.includes("\t")) return line.split("\t").map(cellOf);
  return [...line.matchAll(/\S+(?: \S+)*/g)].map((match) => ({
    ...cellOf(match[0]),
    span: [match.index, match.index + match[0].length],
  }));
}

/** Lines that belong to the page and not to what is printed on it: addresses, `berlanjut...`, page numbers. */
export const isPageFurniture = (line: string): boolean =>
  /^(<https?:.*>|https?:\S+|berlanjut\W*|\(?bersambung\W*|[ivxlc\d]{1,4})$/i.test(line.trim());

/** The marks for nil: hyphen, dashes and minus, alone in a cell. */
export const isDash = (text: string): boolean => /^[-\u2012-\u2015\u2212]$/.test(text);
