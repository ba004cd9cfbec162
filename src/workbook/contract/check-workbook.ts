import type { Answer } from "./executor";

/** What the screen "Check before print" asks of a workbook. Excel implements it, or a fake in tests. */
export interface CheckedWorkbook {
  /** The selection; of a single cell, the filled cells around it. */
  readSelection(): Promise<Answer<SheetCells>>;
  /** The cells of a range, e.g. of an inserted block. */
  readRange(sheet: string, address: string): Promise<Answer<SheetCells>>;
  /** Shows and selects a cell. */
  select(sheet: string, address: string): Promise<Answer<null>>;
  /** Marks cells with a fill and a note; cells that are marked already get the new note. */
  mark(marks: readonly CellMark[]): Promise<Answer<null>>;
  /** Takes away all marks, and nothing else. Says how many there were. */
  unmark(): Promise<Answer<number>>;
}

/** Cells with what is needed to check them. */
export interface SheetCells {
  sheet: string;
  /** Of the first cell, from 0. */
  row: number;
  column: number;
  values: unknown[][];
  /** Number formats in invariant form. */
  formats: string[][];
}

export interface CellMark {
  sheet: string;
  /** Without sheet: `B3`. */
  address: string;
  text: string;
}

/** Fill of a marked cell. */
export const markFill = "#FFD9B3";

/** With what every note of a mark begins. */
export const markLead = "Timbang: ";
