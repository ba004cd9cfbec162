/** Words by which a line of text tells what it is for. */

/** `Tabel 3.`, `Tabel 6.2`, `Table 4`, `Lampiran 2`, with `Lanjutan` before it and the title behind it. */
const caption =
  /^(?:(lanjutan|sambungan|continued?|continuation of)\s+)?((?:tabel|table|lampiran|appendix)\s+(?:[A-Z]\.?)?\d+(?:[.-]\d+)*[a-z]?)(?![\d%])\s*[.:]?\s*(.*)$/isu;
const continued =
  /^\(?\s*(?:lanjutan|sambungan|continued|cont'?d)\b|\(\s*(?:lanjutan|sambungan|continued|cont'?d)\.?\s*\)/i;
const note =
  /^(?:sumber|source|sources|catatan|keterangan|ket\b|note|notes|remarks?|diolah|penjelasan|access|diakses|last update|pembaruan|ctt)\b/i;
const footnote =
  /^(?:\*{1,3}\)?|\d{1,2}\)|[a-z]\)|[\u00b9\u00b2\u00b3\u2020\u2021]|[xre]\)|(?:\.{3}|-|n\.?a\.?)\s*[:=])\s*\p{L}/iu;

export interface Caption {
  /** `Tabel 3`, as printed. */
  number: string;
  /** What is after the number. */
  rest: string;
  isContinued: boolean;
}

/** Reads the number of a table at the start of a line; undefined for other lines. */
export function captionOf(line: string): Caption | undefined {
  const found = caption.exec(line.trim());
  if (!found) return undefined;
  const [, before, number = "", rest = ""] = found;
  // "Tabel 3 menunjukkan bahwa ..." is a sentence.
  if (/^\p{Ll}/u.test(rest) || rest.length > 300) return undefined;
  return { number, rest, isContinued: before !== undefined || isContinued(rest) };
}

/** Whether a line says that the table began before. */
export const isContinued = (line: string): boolean => continued.test(line.trim());

/** A title without the words that say that it goes on. */
export const withoutContinued = (line: string): string =>
  line
    .replace(/\(?\s*\b(?:lanjutan|sambungan|continued|cont'?d)\b\.?\s*\)?/gi, " ")
    .replace(/\s+/g, " ")
    .trim();

/** Whether a line is at the foot of a table: its source, a note, the meaning of a mark. */
export const isNote = (line: string): boolean => {
  const text = line.trim().replace(/_/g, " ");
  return note.test(text) || footnote.test(text);
};
