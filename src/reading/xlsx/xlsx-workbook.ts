import type { NotShownKind } from "../../language";

/** A rectangle of cells; row and column of its first cell count from 0. */
export interface CellArea {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export type XlsxValue = number | string | boolean | { error: string };

/** A line at the side of a cell, in the words of Office.js (`Excel.BorderLineStyle`, `Excel.BorderWeight`). */
export interface XlsxBorder {
  style: string;
  weight: string;
  color: string;
}

/** Look of a cell in the words of Office.js; what is left out is as in a new workbook of Excel (Calibri 11, black, no fill). */
export interface CellLook {
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  strikethrough?: boolean;
  fontName?: string;
  fontSize?: number;
  fontColor?: string;
  fill?: string;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  indentLevel?: number;
  wrapText?: boolean;
  shrinkToFit?: boolean;
  textOrientation?: number;
  locked?: boolean;
  borders?: Partial<Record<BorderSide, XlsxBorder>>;
}

export type BorderSide =
  "EdgeLeft" | "EdgeRight" | "EdgeTop" | "EdgeBottom" | "DiagonalUp" | "DiagonalDown";

/** What a cell format says; many cells share one. */
export interface XlsxFormat {
  /** In en-US form. */
  numberFormat: string;
  look: CellLook;
  /** The cell shows an apostrophe before its text in the formula bar. */
  quotePrefix: boolean;
}

export interface XlsxCell {
  row: number;
  column: number;
  /** The value, for a formula the one that was calculated last; undefined when the cell has none. */
  value: XlsxValue | undefined;
  /** In en-US form with `=`, as Excel's formula bar shows it. */
  formula?: string;
  /** The range that the formula fills, when it is an array formula; `dynamic` when it spills by itself. */
  array?: { area: CellArea; dynamic: boolean };
  format: XlsxFormat;
}

export interface XlsxTable {
  name: string;
  /** With its header row, if it has one, and its total row. */
  area: CellArea;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  style: string;
}

/** A place on a sheet: a cell, and points from its top left corner. */
export interface Anchor {
  row: number;
  column: number;
  right: number;
  down: number;
}

/** Where a chart stands: from its first corner to the other, or with a size; without corner from the sheet's. Points. */
export interface XlsxPlacement {
  from: Anchor;
  to?: Anchor;
  width: number;
  height: number;
}

/** A range by the name of its sheet. */
export interface XlsxReference {
  sheet: string;
  area: CellArea;
}

/** The marker of one point of a series. */
export interface XlsxPointMarker {
  /** From 0. */
  point: number;
  style?: string;
  /** In points. */
  size?: number;
  background?: string;
  foreground?: string;
}

export interface XlsxSeries {
  name: string;
  nameReference?: XlsxReference;
  values?: XlsxReference;
  categories?: XlsxReference;
  /** `Excel.ChartType`, where it differs from that of the chart. */
  chartType?: string;
  color?: string;
  lineWeight?: number;
  hasDataLabels: boolean;
  markerStyle?: string;
  markers?: XlsxPointMarker[];
  smooth: boolean;
  axisGroup: "Primary" | "Secondary";
}

export interface XlsxAxis {
  title: string;
  titleVisible: boolean;
  visible: boolean;
  minimum?: number;
  maximum?: number;
  numberFormat?: string;
  majorGridlines: boolean;
}

export interface XlsxChart {
  name: string;
  /** `Excel.ChartType`, e.g. `ColumnClustered`. */
  chartType: string;
  title: string;
  titleVisible: boolean;
  legend: { visible: boolean; position: string };
  categoryAxis: XlsxAxis;
  valueAxis: XlsxAxis;
  series: XlsxSeries[];
  placement: XlsxPlacement;
}

export interface XlsxComment {
  row: number;
  column: number;
  content: string;
  authorName: string;
  resolved: boolean;
}

export interface XlsxFilter {
  area: CellArea;
  /** Column within the area, and the texts that are shown. */
  criteria: [column: number, values: string[]][];
}

export interface XlsxSheet {
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** `#RRGGBB`, or empty. */
  tabColor: string;
  showGridlines: boolean;
  protected: boolean;
  /** Row by row, as they stand in the file. */
  cells: XlsxCell[];
  /** Points, by column from 0; only those that differ from Excel's standard of 48. */
  columnWidths: Map<number, number>;
  /** Points, by row from 0; only those that differ from Excel's standard of 15. */
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  merged: CellArea[];
  frozen: { rows: number; columns: number };
  selection: CellArea[];
  filter: XlsxFilter | undefined;
  tables: XlsxTable[];
  charts: XlsxChart[];
  comments: XlsxComment[];
}

export interface XlsxName {
  name: string;
  /** Index of the sheet that it belongs to. */
  sheet: number | undefined;
  /** With `=`. */
  formula: string;
  comment: string;
  visible: boolean;
}

/** What an add-in keeps in the workbook. */
export interface XlsxAddin {
  /** Id of its manifest, in lower case without braces. */
  id: string;
  /** JSON texts by key. */
  settings: Map<string, string>;
}

/** Something in the file that is not part of what was read. */
export interface NotShown {
  kind: NotShownKind;
  count: number;
}

export interface XlsxWorkbook {
  sheets: XlsxSheet[];
  activeSheet: number;
  names: XlsxName[];
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** Whether sheets may not be added, moved or deleted. */
  protected: boolean;
  addins: XlsxAddin[];
  notShown: NotShown[];
}
