import { readPrintedNumber } from "../../src/core";
import { isDash, type TextCell } from "./lines";

/** The header of a table: one title a column, header rows joined. */
export interface TableHeader {
  titles: string[];
  /** Number of lines it takes. */
  lines: number;
}

const NUMBERED = /^(.*?)\s*\((\d{1,2})\)$/;
const YEAR = /^(19|20)\d\d$/;

/**
 * Reads the header at the top of a part. BPS numbers its columns, `(1) (2) ...`, below the titles or beside them; the line
 * with the last number ends the header. Without numbers it ends before the first line that holds a value.
 */
export function readHeader(lines: readonly TextCell[][]): TableHeader {
  const count = headerLines(lines);
  const rows = lines.slice(0, count).map((line) => line.map((cell) => withoutNumber(cell.text)));
  const width = Math.max(0, ...rows.map((row) => lastIndex(row, (text) => text !== "") + 1));
  const numbered = Math.max(
    0,
    ...lines.slice(0, count).map((line) => lastIndex(line, ({ text }) => NUMBERED.test(text)) + 1),
  );
  const titles: string[] = [];
  for (let column = 0; column < Math.max(width, numbered); column++) {
    titles.push(columnTitle(rows, column));
  }
  return { titles, lines: count };
}

function headerLines(lines: readonly TextCell[][]): number {
  let last = -1;
  for (let i = 0; i < Math.min(lines.length, 6); i++) {
    if (lines[i]?.some((cell) => NUMBERED.test(cell.text))) last = i;
  }
  if (last >= 0) return last + 1;
  const first = lines.findIndex((line) =>
    line.slice(1).some(({ text }) => isDash(text) || (isNumber(text) && !YEAR.test(text))),
  );
  const isHeading = (line: readonly TextCell[] = []) =>
    line.some(({ bold, span }) => bold && span) &&
    line.filter(({ text }) => text !== "").length === 1;
  let end = Math.max(first, 0);
  while (isHeading(lines[end - 1])) end--;
  return end;
}

const isNumber = (text: string): boolean => readPrintedNumber(text).length > 0;

/** A number in brackets counts columns only when words or nothing stand before it, never `Inflasi (2018)`. */
const withoutNumber = (text: string): string => NUMBERED.exec(text)?.[1] ?? text;

/** A title that spans columns is printed over the first of them: the ones below it take it over. */
function columnTitle(rows: readonly string[][], column: number): string {
  const words: string[] = [];
  rows.forEach((row, index) => {
    const filledBelow = (at: number) =>
      rows.slice(index + 1).some((next) => (next[at] ?? "") !== "");
    const own = row[column] ?? "";
    const spanning = lastIndex(row.slice(0, column), (text) => text !== "");
    if (own !== "") words.push(own);
    else if (spanning >= 0 && filledBelow(column) && filledBelow(spanning)) {
      words.push(row[spanning] as string);
    }
  });
  return words.join(" ");
}

function lastIndex<T>(items: readonly T[], test: (item: T) => boolean): number {
  for (let i = items.length - 1; i >= 0; i--) if (test(items[i] as T)) return i;
  return -1;
}
