import type { Area } from "./area";
import { lastColumn, lastRow, sheetColumns, sheetRows } from "./area";
import { type Shift, shiftIndex } from "./shift";

/** Points; Excel's defaults for Calibri 11 on Windows. */
export const standardColumnWidth = 48;
export const standardRowHeight = 15;

/** Widths, heights, hidden rows and columns, and frozen panes of one sheet. Sizes are points. */
export class SheetLayout {
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  frozenRows = 0;
  frozenColumns = 0;

  columnWidth(column: number): number {
    if (this.hiddenColumns.has(column)) return 0;
    return this.columnWidths.get(column) ?? standardColumnWidth;
  }

  rowHeight(row: number): number {
    if (this.hiddenRows.has(row)) return 0;
    return this.rowHeights.get(row) ?? standardRowHeight;
  }

  setColumnWidth(area: Area, width: number): void {
    for (let column = area.column; column <= lastColumn(area); column++) {
      if (width === standardColumnWidth) this.columnWidths.delete(column);
      else this.columnWidths.set(column, width);
    }
  }

  setRowHeight(area: Area, height: number): void {
    for (let row = area.row; row <= lastRow(area); row++) {
      if (height === standardRowHeight) this.rowHeights.delete(row);
      else this.rowHeights.set(row, height);
    }
  }

  hideRows(area: Area, hidden: boolean): void {
    for (let row = area.row; row <= lastRow(area); row++) {
      if (hidden) this.hiddenRows.add(row);
      else this.hiddenRows.delete(row);
    }
  }

  hideColumns(area: Area, hidden: boolean): void {
    for (let column = area.column; column <= lastColumn(area); column++) {
      if (hidden) this.hiddenColumns.add(column);
      else this.hiddenColumns.delete(column);
    }
  }

  /** Takes over all sizes, hiding and frozen panes of an earlier time. */
  replace(earlier: {
    readonly columnWidths: ReadonlyMap<number, number>;
    readonly rowHeights: ReadonlyMap<number, number>;
    readonly hiddenRows: ReadonlySet<number>;
    readonly hiddenColumns: ReadonlySet<number>;
    readonly frozen: { readonly rows: number; readonly columns: number };
  }): void {
    for (const name of ["columnWidths", "rowHeights"] as const) {
      this[name].clear();
      for (const [index, size] of earlier[name]) this[name].set(index, size);
    }
    for (const name of ["hiddenRows", "hiddenColumns"] as const) {
      this[name].clear();
      for (const index of earlier[name]) this[name].add(index);
    }
    this.frozenRows = earlier.frozen.rows;
    this.frozenColumns = earlier.frozen.columns;
  }

  /** Moves sizes, hiding and frozen panes along with whole rows or columns. */
  shift(shift: Shift): void {
    const [sizes, hidden] =
      shift.axis === "row"
        ? [this.rowHeights, this.hiddenRows]
        : [this.columnWidths, this.hiddenColumns];
    const moved = (index: number): number | undefined => shiftIndex(shift, index);
    if (shift.axis === "row") this.frozenRows = shiftedCount(shift, this.frozenRows);
    else this.frozenColumns = shiftedCount(shift, this.frozenColumns);
    const oldSizes = [...sizes];
    const oldHidden = [...hidden];
    sizes.clear();
    hidden.clear();
    for (const [index, size] of oldSizes) {
      const at = moved(index);
      if (at !== undefined) sizes.set(at, size);
    }
    for (const index of oldHidden) {
      const at = moved(index);
      if (at !== undefined) hidden.add(at);
    }
  }

  /** The column that a distance from the left edge of the sheet lies in, and what is left of it; points. */
  columnAt(points: number): CellPoint {
    return pointIn(points, sheetColumns - 1, (column) => this.columnWidth(column));
  }

  /** The row that a distance from the top edge of the sheet lies in, and what is left of it; points. */
  rowAt(points: number): CellPoint {
    return pointIn(points, sheetRows - 1, (row) => this.rowHeight(row));
  }

  /** Distance of the area from the left and top edge of the sheet, and its size, in points. */
  place(area: Area): { left: number; top: number; width: number; height: number } {
    const across = (from: number, count: number): number =>
      sum(from, count, standardColumnWidth, this.columnWidths, this.hiddenColumns);
    const down = (from: number, count: number): number =>
      sum(from, count, standardRowHeight, this.rowHeights, this.hiddenRows);
    return {
      left: across(0, area.column),
      top: down(0, area.row),
      width: across(area.column, area.columns),
      height: down(area.row, area.rows),
    };
  }
}

/** How many of the first rows or columns are meant after a shift: what is inserted among them belongs to them. */
function shiftedCount({ kind, at, count }: Shift, frozen: number): number {
  if (at >= frozen) return frozen;
  return kind === "insert" ? frozen + count : frozen - Math.min(count, frozen - at);
}

/** A row or column, and a distance from its edge. */
export interface CellPoint {
  readonly index: number;
  readonly rest: number;
}

function pointIn(points: number, last: number, size: (index: number) => number): CellPoint {
  let [index, rest] = [0, Math.max(0, points)];
  while (index < last && rest >= size(index)) rest -= size(index++);
  return { index, rest };
}

function sum(
  from: number,
  count: number,
  standard: number,
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
): number {
  let total = count * standard;
  const within = (index: number): boolean => index >= from && index < from + count;
  for (const [index, size] of sizes) if (within(index)) total += size - standard;
  for (const index of hidden) if (within(index)) total -= sizes.get(index) ?? standard;
  return total;
}
