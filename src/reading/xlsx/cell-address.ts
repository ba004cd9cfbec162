import type { CellArea } from "./xlsx-workbook";

export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

const [firstLetter, lastLetter] = ["A".charCodeAt(0), "Z".charCodeAt(0)];
const [zero, nine] = ["0".charCodeAt(0), "9".charCodeAt(0)];

const written = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** Position of a cell by its address, e.g. `B3`; undefined for what is not an address within a sheet. */
export function readCell(address: string): { row: number; column: number } | undefined {
  const plain = plainCell(address);
  if (plain) return plain;
  const [, letters = "", digits = "0"] = written.exec(address) ?? [];
  const column = columnOf(letters);
  const row = Number(digits) - 1;
  const isInside = row >= 0 && row < sheetRows && column >= 0 && column < sheetColumns;
  return isInside ? { row, column } : undefined;
}

/** That of an address as files hold it, letter by letter: a sheet has a million. */
function plainCell(address: string): { row: number; column: number } | undefined {
  let at = 0;
  let column = 0;
  let code = address.charCodeAt(0);
  while (code >= firstLetter && code <= lastLetter) {
    column = column * 26 + code - firstLetter + 1;
    code = address.charCodeAt(++at);
  }
  let row = 0;
  const digits = at;
  while (code >= zero && code <= nine) {
    row = row * 10 + code - zero;
    code = address.charCodeAt(++at);
  }
  const isPlain = digits > 0 && at > digits && at === address.length && at - digits < 8;
  const isInside = row > 0 && row <= sheetRows && column <= sheetColumns;
  return isPlain && isInside ? { row: row - 1, column: column - 1 } : undefined;
}

/** Number of a column by its letters, from 0; -1 for none. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Letters of a column by its number from 0. */
export function columnName(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** A range by its address, e.g. `A1:B3`, `A:C`, `2:4`; undefined for what is none. */
export function readArea(address: string): CellArea | undefined {
  const [from = "", to = from] = address.split(":");
  const first = readCell(from) ?? readCell(`${from}1`) ?? readCell(`A${from}`);
  const last = readCell(to) ?? readCell(`${to}${sheetRows}`) ?? readCell(`XFD${to}`);
  if (!first || !last) return undefined;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return {
    row,
    column,
    rows: Math.abs(last.row - first.row) + 1,
    columns: Math.abs(last.column - first.column) + 1,
  };
}

/** A range with its sheet, e.g. `'NTP 2020'!$A$1:$B$3`; undefined for what is none. */
export function readReference(text: string): { sheet: string; area: CellArea } | undefined {
  const mark = text.lastIndexOf("!");
  const area = readArea(text.slice(mark + 1));
  if (mark <= 0 || !area) return undefined;
  const name = text.slice(0, mark);
  const quoted = /^'(.*)'$/s.exec(name)?.[1];
  return { sheet: quoted?.replace(/''/g, "'") ?? name, area };
}
