import { type Area, lastColumn, lastRow, sheetColumns, sheetRows } from "./area";

/** Cells of a sheet moving along one axis: room is made before a row or column, or rows or columns go away there. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly kind: "insert" | "delete";
  /** Where, and how many rows or columns. */
  readonly at: number;
  readonly count: number;
  /** First and last index across the axis that move; all others stay. */
  readonly from: number;
  readonly to: number;
}

/** Excel's shift directions: down and up move rows, right and left move columns. */
export function shiftOf(area: Area, direction: "Down" | "Right" | "Up" | "Left"): Shift {
  const rows = direction === "Down" || direction === "Up";
  return {
    axis: rows ? "row" : "column",
    kind: direction === "Down" || direction === "Right" ? "insert" : "delete",
    at: rows ? area.row : area.column,
    count: rows ? area.rows : area.columns,
    from: rows ? area.column : area.row,
    to: rows ? lastColumn(area) : lastRow(area),
  };
}

/** The cells that are inserted or deleted. */
export const shiftedArea = ({ axis, at, count, from, to }: Shift): Area =>
  axis === "row"
    ? { row: at, column: from, rows: count, columns: to - from + 1 }
    : { row: from, column: at, rows: to - from + 1, columns: count };

/** Everything from the place of the shift to the end of the sheet. */
export function movingArea({ axis, at, from, to }: Shift): Area {
  const across = to - from + 1;
  return axis === "row"
    ? { row: at, column: from, rows: sheetRows - at, columns: across }
    : { row: from, column: at, rows: across, columns: sheetColumns - at };
}

/** Whether the shift moves the whole width of the area, so that the area can move or grow as one. */
export function movesWhole({ axis, from, to }: Shift, area: Area): boolean {
  const [first, last] =
    axis === "row" ? [area.column, lastColumn(area)] : [area.row, lastRow(area)];
  return first >= from && last <= to;
}

/** Whether whole rows or columns move. */
export const isWhole = ({ axis, from, to }: Shift): boolean =>
  from === 0 && to === (axis === "row" ? sheetColumns : sheetRows) - 1;

/** Where a row or column stands after the shift; undefined when it was deleted. */
export function shiftIndex({ kind, at, count }: Shift, index: number): number | undefined {
  if (index < at) return index;
  if (kind === "insert") return index + count;
  return index >= at + count ? index - count : undefined;
}

/** Where an area stands after the shift; undefined when all of it was deleted. An area that moves in part stays. */
export function shiftArea(shift: Shift, area: Area): Area | undefined {
  if (!movesWhole(shift, area)) return area;
  const rows = shift.axis === "row";
  const start = rows ? area.row : area.column;
  const end = rows ? lastRow(area) : lastColumn(area);
  const [first, last] = shiftSpan(shift, start, end);
  if (last < first) return undefined;
  const size = last - first + 1;
  return rows ? { ...area, row: first, rows: size } : { ...area, column: first, columns: size };
}

/** Where the first and last row or column of an area stand after the shift; the last before the first when all are gone. */
export function shiftSpan(shift: Shift, start: number, end: number): [number, number] {
  const { kind, at, axis } = shift;
  const most = (axis === "row" ? sheetRows : sheetColumns) - 1;
  // Whole rows and columns stay whole.
  if (start === 0 && end === most) return [start, end];
  const [first, last] = [shiftIndex(shift, start), shiftIndex(shift, end)];
  if (kind === "insert") return [first ?? at, Math.min(last ?? most, most)];
  return [first ?? at, last ?? at - 1];
}
