import type { CellBox } from "../cells";
import type { Area } from "./sheet-grid";

/** Where a cell is in its file. */
export interface CellPlace {
  /** Number of the grid in the file, from 0. */
  grid: number;
  row: number;
  column: number;
  box?: CellBox;
}

/** Figures of a table that stand together in its file. */
export interface TableBlock {
  /** Row and column of the table with which it begins. */
  row: number;
  column: number;
  grid: number;
  /** Where they and their headers lie, and the id of the table that they are by themselves. */
  area: Area;
  table: string;
  /** Rows and columns of the grid, in the order of the table's. */
  gridRows: number[];
  gridColumns: number[];
  /** Row of the grid that numbers the columns, `(1) (2) (3)`. */
  numberingRow?: number;
}

/** Where a figure of a table is in its file. */
export function placeOf(
  { blocks }: { blocks: readonly TableBlock[] },
  row: number,
  column: number,
): CellPlace | undefined {
  for (const block of blocks) {
    const gridRow = block.gridRows[row - block.row];
    const gridColumn = block.gridColumns[column - block.column];
    if (gridRow !== undefined && gridColumn !== undefined) {
      return { grid: block.grid, row: gridRow, column: gridColumn };
    }
  }
  return undefined;
}
