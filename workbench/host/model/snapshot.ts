import type { CellValue, NumberCard } from "./cell";
import type { CellFormat } from "./cell-format";
import type { ChartAxisRecord, ChartRecord, ChartSeriesRecord } from "./chart";
import type { CommentRecord } from "./comment";

/** Plain data: texts, numbers, booleans, lists and records of them. */
export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

export interface CellSnapshot {
  value: CellValue;
  formula?: string;
  apostrophe?: true;
  numberFormat?: string;
  format?: CellFormat;
  /** Only while the workbook is open: no file has it. */
  card?: NumberCard;
}

export interface TableSnapshot {
  name: string;
  area: string;
  headers: string[];
  showTotals: boolean;
  showHeaders: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  style: string;
}

/** A chart whose references name their sheets (`sheetId` is a sheet's name here). */
export interface ChartSnapshot extends Omit<ChartRecord, "id" | "sheetId"> {
  categoryAxis: ChartAxisRecord;
  valueAxis: ChartAxisRecord;
  series: ChartSeriesRecord[];
}

export interface FilterSnapshot {
  area: string;
  /** Position of a column in the area, and the texts of it that are shown. */
  criteria: [number, readonly string[]][];
  /** Numbers of the rows that fail the criteria. */
  hidden: number[];
}

export interface NameSnapshot {
  name: string;
  /** Name of the sheet that it belongs to; none for a name of the workbook. */
  scope?: string;
  formula: string;
  comment: string;
  visible: boolean;
}

export interface SheetSnapshot {
  name: string;
  visibility: string;
  tabColor: string;
  showGridlines: boolean;
  protected: boolean;
  /** By address, row by row; values that spilled stand in `spilled`. */
  cells: Record<string, CellSnapshot>;
  spilled: Record<string, CellValue>;
  /** Where formulas spill now, and ranges of formulas that were entered as a whole. */
  spills: string[];
  arrayFormulas: string[];
  columnWidths: Record<string, number>;
  rowHeights: Record<string, number>;
  hiddenRows: number[];
  hiddenColumns: string[];
  frozen: { rows: number; columns: number };
  merged: string[];
  filter: FilterSnapshot | null;
  tables: TableSnapshot[];
  charts: ChartSnapshot[];
  comments: Omit<CommentRecord, "id">[];
}

export interface WorkbookSnapshot {
  sheets: SheetSnapshot[];
  names: NameSnapshot[];
  settings: Record<string, Plain>;
  activeSheet: string;
  selection: string[];
  calculationMode: string;
  enableEvents: boolean;
  protected: boolean;
}
