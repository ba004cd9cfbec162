import { readPrintedNumber } from "../../core";

/** Lines that are looked at. */
const sampled = 200;

/**
 * Whether a text's columns are set apart by a delimiter, rather than by blanks. A comma between digits is a decimal comma
 * where what stands between blanks is a number as a whole.
 *
 * @example isDelimited("Aceh,98.5\nBali,97.2") // true; isDelimited("Aceh 98,5\nBali 97,2") // false
 */
export function isDelimited(text: string): boolean {
  if (/^sep=.\r?\n/i.test(text)) return true;
  const lines = text.split(/\r\n|\n|\r/, sampled).filter((line) => line.trim() !== "");
  const share = (test: (line: string) => boolean) =>
    lines.filter(test).length / Math.max(1, lines.length);
  if (share((line) => /[;\t]/.test(line)) > 0.5) return true;
  if (lines.filter((line) => /^\s*\|.*\|\s*$/.test(line)).length > 1) return false;
  if (share((line) => line.includes("|")) > 0.5) return true;
  return share(hasDelimitingComma) > 0.4 || share((line) => !/\S[ \t]+\S/.test(line)) > 0.9;
}

function hasDelimitingComma(line: string): boolean {
  if (!line.includes(",")) return false;
  const words = line.split(/\s+/).filter((word) => /\d,\d/.test(word));
  const isNumber = (word: string) => readPrintedNumber(word).length > 0;
  if (words.length > 0) return !(words.every(isNumber) && /\S\s+\S/.test(line.trim()));
  // Two commas with words between them may be in a sentence or a label; figures behind blanks are a row of a text.
  return (
    (line.match(/,/g)?.length ?? 0) > 0 &&
    !/[\p{L})]\s+[-(]?\d[\d.]*\s*$/u.test(line) &&
    !/,\s\p{L}/u.test(line)
  );
}
