import { HostError } from "../host-error";
import { type Area, areaOf, lastColumn, lastRow, sheetColumns, sheetRows } from "./area";

/** Letters of a column, e.g. 0 is `A` and 27 is `AB`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** Number of a column from its letters, from 0. */
export function columnNumber(letters: string): number {
  const capitals = letters.toUpperCase();
  let number = 0;
  for (let index = 0; index < capitals.length; index++)
    number = number * 26 + capitals.charCodeAt(index) - 64;
  return number - 1;
}

/** Address within a sheet, e.g. `B2:C9`, `A:C` for whole columns and `1:3` for whole rows. */
export function formatAddress(area: Area): string {
  const columns = [columnLetters(area.column), columnLetters(lastColumn(area))];
  const rows = [area.row + 1, lastRow(area) + 1];
  if (area.rows === sheetRows) return columns.join(":");
  if (area.columns === sheetColumns) return rows.join(":");
  const first = `${columns[0]}${rows[0]}`;
  const last = `${columns[1]}${rows[1]}`;
  return first === last ? first : `${first}:${last}`;
}

/** Sheet name as it stands before the `!` of an address: quoted unless it is a plain word. */
export const quoteSheetName = (name: string): string =>
  /^[A-Za-z_][\w.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;

/** Splits `'My sheet'!A1` into sheet name and address; no sheet name when there is no `!`. */
export function splitSheetName(address: string): { sheetName?: string; local: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { local: address };
  const name = address.slice(0, mark);
  const quoted = /^'(.*)'$/.exec(name)?.[1];
  return { sheetName: quoted?.replace(/''/g, "'") ?? name, local: address.slice(mark + 1) };
}

const cells = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const wholeColumns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const wholeRows = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/**
 * Reads an address within a sheet: `A1`, `$B$2:C9`, `A:C`, `1:3`.
 *
 * @returns undefined when the text is no such address
 * @throws HostError `InvalidArgument` when it points outside the sheet
 */
export function parseAddress(text: string): Area | undefined {
  const rectangle = (row1: number, row2: number, column1: number, column2: number): Area =>
    areaOf(
      Math.min(row1, row2),
      Math.min(column1, column2),
      Math.abs(row2 - row1) + 1,
      Math.abs(column2 - column1) + 1,
    );
  const cell = cells.exec(text);
  if (cell) {
    const [, column1 = "", row1 = "", column2 = column1, row2 = row1] = cell;
    return rectangle(
      Number(row1) - 1,
      Number(row2) - 1,
      columnNumber(column1),
      columnNumber(column2),
    );
  }
  const columns = wholeColumns.exec(text);
  if (columns) {
    return rectangle(
      0,
      sheetRows - 1,
      columnNumber(columns[1] ?? ""),
      columnNumber(columns[2] ?? ""),
    );
  }
  const rows = wholeRows.exec(text);
  if (rows) return rectangle(Number(rows[1]) - 1, Number(rows[2]) - 1, 0, sheetColumns - 1);
  return undefined;
}

/** As `parseAddress`, but a text that is no address is an `InvalidArgument`. */
export function requireAddress(text: string): Area {
  const area = parseAddress(text);
  if (!area) throw new HostError("InvalidArgument");
  return area;
}
