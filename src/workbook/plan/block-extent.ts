import type { CellPosition } from "./cell-address";
import type { CellOffset, PlannedCell, Region, SheetPlan } from "./sheet-plan";

export interface Extent {
  rows: number;
  columns: number;
}

/** Whether two rectangles of a sheet have cells in common. */
export const areasOverlap = (a: CellPosition & Extent, b: CellPosition & Extent): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/**
 * Most cells of a block. Its record has four characters for each, and the journal as many more while the block is taken out: both
 * together are as much as the settings of a workbook take.
 */
export const mostBlockCells = 125_000;

/** Rows and columns that a planned cell takes: more than one where its formula spills. */
export function cellExtent(cell: PlannedCell): Extent {
  if (!("formula" in cell) || !Array.isArray(cell.expected)) return { rows: 1, columns: 1 };
  return { rows: cell.expected.length, columns: cell.expected[0]?.length ?? 1 };
}

/** Rows and columns of a region as it is written, without spills. */
export const regionExtent = (region: Region): Extent => ({
  rows: region.cells.length,
  columns: region.cells[0]?.length ?? 0,
});

/** The rectangle that a plan needs from its top left cell: all regions, with the room for their spills. */
export function blockExtent(plan: SheetPlan): Extent {
  const extent: Extent = { rows: 1, columns: 1 };
  const include = (at: CellOffset, { rows, columns }: Extent) => {
    extent.rows = Math.max(extent.rows, at.row + rows);
    extent.columns = Math.max(extent.columns, at.column + columns);
  };
  for (const region of plan.regions) {
    include(region.at, regionExtent(region));
    region.cells.forEach((line, row) =>
      line.forEach((cell, column) =>
        include({ row: region.at.row + row, column: region.at.column + column }, cellExtent(cell)),
      ),
    );
  }
  return extent;
}
