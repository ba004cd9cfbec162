import type { SheetCells } from "./check-workbook";
import type { Answer } from "./executor";

/** What the cleaning of cells asks of a workbook. */
export interface CellCleaner {
  /** As the checker reads the selection, with what cleaning must leave alone. */
  readSelection(): Promise<Answer<CleanableSelection>>;
  /**
   * Rewrites cells of one sheet in one request. Nothing is changed when one of them no longer holds what it held, belongs to
   * an inserted block or is protected.
   */
  rewrite(change: SheetRewrite): Promise<Answer<null>>;
}

export interface CleanableSelection extends SheetCells {
  formulas: unknown[][];
  /** Merged areas in the selection, from its first cell. */
  merged: MergedArea[];
}

export interface MergedArea {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A change of cells; rows and columns count from the first of the sheet. */
export interface SheetRewrite {
  sheet: string;
  cells: { row: number; column: number; before: CellState; after: CellState }[];
  unmerge: MergedArea[];
  merge: MergedArea[];
}

export interface CellState {
  value: string | number | boolean;
  /** Number format in invariant form. */
  format: string;
}

/** What undoes a rewrite. */
export const oppositeRewrite = ({ sheet, cells, unmerge, merge }: SheetRewrite): SheetRewrite => ({
  sheet,
  cells: cells.map(({ row, column, before, after }) => ({
    row,
    column,
    before: after,
    after: before,
  })),
  unmerge: merge,
  merge: unmerge,
});
