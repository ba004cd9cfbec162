/**
 * What is to be written into a workbook, as plain data: it can be stored, compared and shown before anything happens.
 * All formats and formulas are in Excel's invariant (en-US) form.
 */
export interface SheetPlan {
  /** Unique in the workbook; names the block in its record. */
  blockId: string;
  title: string;
  target: PlanTarget;
  regions: Region[];
  charts: ChartPlan[];
  source: SourceStamp;
}

export type PlanTarget = { newSheet: string } | { sheet: string; cell: string };

/** What the block was made from. */
export interface SourceStamp {
  table: string;
  edition: "published" | "corrected";
  dataVersion: string;
}

/** Rows and columns from the top left cell of the block, from 0. */
export interface CellOffset {
  row: number;
  column: number;
}

export interface Region {
  at: CellOffset;
  cells: PlannedCell[][];
  table?: { name: string; headers: true };
  formats: FormatRun[];
  notes: NotePlan[];
}

export type PlannedCell =
  | { number: number; format: string }
  | { text: string }
  | { formula: string; expected: number | string; format?: string }
  | { empty: true };

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
  /** Width in points. */
  columnWidth?: number;
}

export interface NotePlan {
  at: CellOffset;
  text: string;
}

export interface ChartPlan {
  kind: "Line" | "ColumnClustered" | "BarClustered";
  title: string;
  /** Data with its header row and label column, from the top left cell of the block. */
  data: { at: CellOffset; rows: number; columns: number; seriesBy: "Rows" | "Columns" };
  at: CellOffset;
  width: number;
  height: number;
}
