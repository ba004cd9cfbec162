import { cellAddress, parseCellAddress, rangeAddress } from "./cell-address";
import type { PlanTarget } from "./sheet-plan";

/** Addresses of the cells of a block, given by row and column from the block's top left cell. */
export interface SheetPlaces {
  cell(row: number, column: number): string;
  range(row: number, column: number, rows: number, columns?: number): string;
}

export function sheetPlaces(target: PlanTarget): SheetPlaces {
  const origin = "cell" in target ? parseCellAddress(target.cell) : { row: 0, column: 0 };
  const moved = (row: number, column: number) => ({
    row: origin.row + row,
    column: origin.column + column,
  });
  return {
    cell: (row, column) => cellAddress(moved(row, column)),
    range: (row, column, rows, columns = 1) => rangeAddress(moved(row, column), rows, columns),
  };
}
