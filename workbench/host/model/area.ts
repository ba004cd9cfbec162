import { HostError } from "../host-error";

export const sheetRows = 1048576;
export const sheetColumns = 16384;

/** A rectangle of cells; row and column of its top left cell count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const wholeSheet: Area = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

/**
 * A rectangle that lies within the sheet.
 *
 * @throws HostError `InvalidArgument` when a part of it would lie outside
 */
export function areaOf(row: number, column: number, rows = 1, columns = 1): Area {
  const whole = [row, column, rows, columns].every(Number.isInteger);
  const inside =
    row >= 0 && column >= 0 && row + rows <= sheetRows && column + columns <= sheetColumns;
  if (!whole || !inside || rows < 1 || columns < 1) throw new HostError("InvalidArgument");
  return { row, column, rows, columns };
}

export const cellCount = (area: Area): number => area.rows * area.columns;
export const lastRow = (area: Area): number => area.row + area.rows - 1;
export const lastColumn = (area: Area): number => area.column + area.columns - 1;

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** The cells that both rectangles hold, or undefined when they do not meet. */
export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export const overlaps = (a: Area, b: Area): boolean => intersection(a, b) !== undefined;

export const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  lastRow(inner) <= lastRow(outer) &&
  lastColumn(inner) <= lastColumn(outer);

export const containsCell = (area: Area, row: number, column: number): boolean =>
  row >= area.row && column >= area.column && row <= lastRow(area) && column <= lastColumn(area);

/** The smallest rectangle that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(a), lastRow(b)) - row + 1,
    columns: Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  };
}

/** What of the sheet lies outside of the area, in at most four rectangles. */
export function outsideOf(area: Area): Area[] {
  const [bottom, right] = [area.row + area.rows, area.column + area.columns];
  const { row, column, rows } = area;
  return [
    { row: 0, column: 0, rows: row, columns: sheetColumns },
    { row: bottom, column: 0, rows: sheetRows - bottom, columns: sheetColumns },
    { row, column: 0, rows, columns: column },
    { row, column: right, rows, columns: sheetColumns - right },
  ].filter((part) => cellCount(part) > 0);
}

/** Calls `visit` for every cell, row by row. */
export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) visit(row, column);
  }
}

/** Every cell, row by row, for a visit that may end early. */
export function* cellsOf(area: Area): Generator<{ row: number; column: number }> {
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) yield { row, column };
  }
}

/** One value for every cell of the rectangle, as rows. */
export const mapArea = <T>(area: Area, read: (row: number, column: number) => T): T[][] =>
  Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => read(area.row + i, area.column + j)),
  );
