/** A cell of a sheet, row and column from 0. */
export interface CellPosition {
  row: number;
  column: number;
}

/** Last row and column of an Excel sheet, from 0 (Excel specifications and limits). */
export const lastCell: CellPosition = { row: 1_048_575, column: 16_383 };

/** Letters of a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** @example cellAddress({ row: 2, column: 1 }) // "B3" */
export const cellAddress = ({ row, column }: CellPosition): string =>
  `${columnLetters(column)}${row + 1}`;

/** @example rangeAddress({ row: 2, column: 1 }, 1, 6) // "B3:G3" */
export function rangeAddress(at: CellPosition, rows: number, columns: number): string {
  const first = cellAddress(at);
  const last = cellAddress({ row: at.row + rows - 1, column: at.column + columns - 1 });
  return first === last ? first : `${first}:${last}`;
}

/** Where a cell is in an area of so many rows and columns; undefined outside it. */
export function cellWithin(
  first: CellPosition,
  { rows, columns }: { rows: number; columns: number },
  cell: CellPosition,
): CellPosition | undefined {
  const [row, column] = [cell.row - first.row, cell.column - first.column];
  const isInside = row >= 0 && row < rows && column >= 0 && column < columns;
  return isInside ? { row, column } : undefined;
}

/** @example localAddress("'My sheet'!B3:C4") // "B3:C4" */
export const localAddress = (address: string): string =>
  address.slice(address.lastIndexOf("!") + 1);

/**
 * The sheet that an address names; empty without one, and of another workbook no sheet of this one.
 *
 * @example sheetOfAddress("'North ''21'''!B3") // "North '21'"
 */
export function sheetOfAddress(address: string): string {
  const name = address.slice(0, Math.max(0, address.lastIndexOf("!")));
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/**
 * Position of a cell address, with or without `$` and a sheet name; of a range, its first cell.
 *
 * @throws RangeError when the text is not a cell address
 * @example parseCellAddress("'My sheet'!$B$3") // { row: 2, column: 1 }
 */
export function parseCellAddress(address: string): CellPosition {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::|$)/i.exec(localAddress(address));
  if (!parts) throw new RangeError(`parseCellAddress requires a cell address, found ${address}`);
  let column = 0;
  for (const letter of (parts[1] as string).toUpperCase()) {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return { row: Number(parts[2]) - 1, column: column - 1 };
}
