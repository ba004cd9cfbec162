import type { Language } from "../../language";
import type { ChartKind, SourceStamp } from "./source-stamp";

/**
 * What is to be written into a workbook, as plain data: it can be stored, compared and shown before anything happens.
 * All formats and formulas are in Excel's invariant (en-US) form.
 */
export interface SheetPlan {
  /** Unique in the workbook; names the block in its record. */
  blockId: string;
  title: string;
  language: Language;
  target: PlanTarget;
  regions: Region[];
  charts: ChartPlan[];
  /** Least width in points of each column of the block; 0 leaves the column as it is. */
  columnWidths: number[];
  /** Rows from the first that stay in sight, on a sheet that the block makes for itself. */
  frozenRows?: number;
  /** What the block was made from; null when it holds only a formula of ours. */
  source: SourceStamp | null;
}

export type PlanTarget = { newSheet: string } | { sheet: string; cell: string };

/** Rows and columns from the top left cell of the block, from 0; in a format or a note, of the region. */
export interface CellOffset {
  row: number;
  column: number;
}

/** A rectangle of cells that is written in one piece. */
export interface Region {
  at: CellOffset;
  cells: PlannedCell[][];
  table?: TablePlan;
  formats: FormatRun[];
  notes: NotePlan[];
}

/** Makes the region an Excel table; its first row holds the headers, unique texts. */
export interface TablePlan {
  /** Wish; the executor adds a number when the workbook has the name already. */
  name: string;
  style: string;
  /** The column that names the rows. */
  labelColumn: number;
}

export type PlannedCell = NumberCell | TextCell | FormulaCell | { empty: true };

export interface NumberCell {
  number: number;
  format: string;
}

/** Text that never becomes a number or a formula. Format `@` is for codes, which keep their zeros when edited. */
export interface TextCell {
  text: string;
  format?: "@";
}

/** A live formula with the value that analysis expects. A matrix is a spill: its first value is in this cell. */
export interface FormulaCell {
  formula: string;
  expected: number | string | (number | string)[][];
  format?: string;
}

/** One look for a rectangle of a region. */
export interface FormatRun {
  at: CellOffset;
  rows: number;
  columns: number;
  bold?: boolean;
  italic?: boolean;
  size?: number;
  color?: string;
  fill?: string;
  align?: "Left" | "Center" | "Right";
  indent?: number;
  wrap?: boolean;
}

export interface NotePlan {
  at: CellOffset;
  text: string;
}

/** A rectangle of cells, from the top left cell of the block. */
export interface BlockRange {
  at: CellOffset;
  rows: number;
  columns: number;
}

/** A chart beside the cells that it shows. */
export interface ChartPlan {
  kind: ChartKind;
  title: string;
  /** Where the numbers are from, in a line at the foot of the chart: it goes with the chart wherever that is copied. */
  source: string;
  /** Data with its header row and label column; where `series` are given, the numbers of the first of them. */
  data: BlockRange & { seriesBy: "Rows" | "Columns" };
  /** Where the data are not one rectangle: each series by itself. */
  series?: ChartSeriesPlan[];
  /** Labels of the points of all `series`. */
  categories?: BlockRange;
  at: CellOffset;
  width: number;
  height: number;
}

export interface ChartSeriesPlan {
  name: string;
  /** One row or one column of numbers. */
  values: BlockRange;
  /** Points of a line, from 0, with a hollow marker: figures that are not final. */
  hollow?: readonly number[];
}
