import {
  columnName,
  type Anchor,
  type CellArea,
  type NotShown,
  type XlsxChart,
  type XlsxReference,
  type XlsxSeries,
  type XlsxSheet,
  type XlsxTable,
  type XlsxWorkbook,
} from "../../src/reading/xlsx";
import {
  type Area,
  boundingArea,
  type CellSnapshot,
  type CellValue,
  type ChartSeriesRecord,
  type ChartSnapshot,
  formatAddress,
  formatText,
  isCellError,
  notCalculated,
  type Plain,
  quoteSheetName,
  type SheetLayout,
  type SheetSnapshot,
  type TableSnapshot,
  type WorkbookSnapshot,
} from "../host";
import { addin } from "./addin";
import { layoutOf } from "./layout-of";

/** A workbook that was opened, and what of its file is not in it. */
export interface OpenedWorkbook {
  snapshot: WorkbookSnapshot;
  notShown: NotShown[];
}

/** What was read of a file, as the workbench keeps it. */
export function snapshotFromXlsx(read: XlsxWorkbook): OpenedWorkbook {
  const active = visibleSheet(read);
  const sheets = read.sheets.map(sheetSnapshot);
  const name = active?.name ?? "";
  const selection = active?.selection.length
    ? active.selection
    : [{ row: 0, column: 0, rows: 1, columns: 1 }];
  return {
    snapshot: {
      sheets,
      names: read.names.map(({ sheet, ...item }) => ({
        ...item,
        ...(sheet === undefined ? {} : { scope: read.sheets[sheet]?.name ?? "" }),
      })),
      settings: settingsOf(read),
      activeSheet: name,
      selection: selection.map((area) => `${quoteSheetName(name)}!${formatAddress(area)}`),
      calculationMode: read.calculationMode,
      enableEvents: true,
      protected: read.protected,
    },
    notShown: withOtherAddins(read),
  };
}

/** The sheet to show: the one that was shown, else the first that can be; a workbook that hides all shows its first. */
function visibleSheet({ sheets, activeSheet }: XlsxWorkbook): XlsxSheet | undefined {
  const isVisible = (sheet: XlsxSheet): boolean => sheet.visibility === "Visible";
  const shown = sheets.slice(activeSheet).find(isVisible) ?? sheets.find(isVisible) ?? sheets[0];
  if (shown) shown.visibility = "Visible";
  return shown;
}

/** Settings of our add-in; a value that is no JSON is a text. */
function settingsOf({ addins }: XlsxWorkbook): Record<string, Plain> {
  const ours = addins.filter(({ id }) => id === addin.id);
  const entries = ours.flatMap(({ settings }) => [...settings]);
  return Object.fromEntries(
    entries
      .map(([key, text]): [string, Plain] => [key, parsed(text)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function parsed(text: string): Plain {
  try {
    return JSON.parse(text) as Plain;
  } catch {
    return text;
  }
}

function withOtherAddins({ addins, notShown, sheets }: XlsxWorkbook): NotShown[] {
  const others = addins.filter(({ id, settings }) => id !== addin.id && settings.size > 0).length;
  const bare = sheets.flatMap(({ tables }) => tables.filter((table) => !table.showHeaders)).length;
  return [
    ...notShown,
    ...(others > 0 ? [{ kind: "add-ins" as const, count: others }] : []),
    ...(bare > 0 ? [{ kind: "headless-tables" as const, count: bare }] : []),
  ];
}

const address = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

function sheetSnapshot(sheet: XlsxSheet): SheetSnapshot {
  const hiddenRows = [...sheet.hiddenRows].map((row) => row + 1).sort((a, b) => a - b);
  const sizes = {
    columnWidths: Object.fromEntries(
      [...sheet.columnWidths].map(([column, width]) => [columnName(column), width]),
    ),
    rowHeights: Object.fromEntries(
      [...sheet.rowHeights].map(([row, height]) => [String(row + 1), height]),
    ),
    hiddenRows,
    hiddenColumns: [...sheet.hiddenColumns].map(columnName).sort(),
  };
  const contents = contentsOf(sheet);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    protected: sheet.protected,
    ...contents,
    ...sizes,
    frozen: sheet.frozen,
    merged: sheet.merged.map(formatAddress).sort(),
    filter: filterSnapshot(sheet, contents.cells),
    tables: sheet.tables
      .filter(({ showHeaders }) => showHeaders)
      .map((table) => tableSnapshot(table, contents)),
    charts: sheet.charts.map((chart) => chartSnapshot(chart, sheet, layoutOf(sizes))),
    comments: sheet.comments,
  };
}

type Contents = Pick<SheetSnapshot, "cells" | "spilled" | "spills" | "arrayFormulas">;

/** Cells, and what formulas fill beside their own. */
function contentsOf({ cells: read }: XlsxSheet): Contents {
  const arrays = read.flatMap(({ array }) => (array ? [array] : []));
  const filled = arrays.filter(({ area }) => area.rows * area.columns > 1).map(({ area }) => area);
  const spilled = new Map<string, CellValue>();
  for (const area of filled) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        spilled.set(address(row, column), "");
      }
    }
  }
  const cells: Record<string, CellSnapshot> = {};
  for (const { row, column, value: stored, formula, format } of read) {
    const value = stored ?? (formula === undefined ? "" : notCalculated);
    const at = address(row, column);
    const isFilled = spilled.has(at);
    if (isFilled) spilled.set(at, value);
    const cell: CellSnapshot = { value: isFilled && formula === undefined ? "" : value };
    if (formula !== undefined) cell.formula = formula;
    else if (format.quotePrefix && typeof value === "string" && !isFilled) cell.apostrophe = true;
    if (format.numberFormat !== "General") cell.numberFormat = format.numberFormat;
    if (Object.keys(format.look).length > 0) cell.format = format.look;
    const isBlank = cell.value === "" && Object.keys(cell).length === 1;
    if (!isBlank) cells[at] = cell;
  }
  return {
    cells,
    spilled: Object.fromEntries([...spilled].sort(([a], [b]) => (a < b ? -1 : 1))),
    spills: filled.map(formatAddress).sort(),
    arrayFormulas: arrays
      .filter(({ dynamic }) => !dynamic)
      .map(({ area }) => formatAddress(area))
      .sort(),
  };
}

function filterSnapshot(
  { filter, hiddenRows }: XlsxSheet,
  cells: SheetSnapshot["cells"],
): SheetSnapshot["filter"] {
  if (!filter) return null;
  const { area, criteria } = filter;
  const textAt = (row: number, column: number): string => {
    const { value = "", numberFormat = "General" } = cells[address(row, column)] ?? {};
    return isCellError(value) ? value.error : formatText(value, numberFormat);
  };
  const fails = (row: number): boolean =>
    criteria.some(([column, texts]) => !texts.includes(textAt(row, area.column + column)));
  const hidden = [...hiddenRows].filter(
    (row) => row > area.row && row < area.row + area.rows && fails(row),
  );
  return {
    area: formatAddress(area),
    criteria,
    hidden: hidden.map((row) => row + 1).sort((a, b) => a - b),
  };
}

function tableSnapshot(table: XlsxTable, { cells, spilled }: Contents): TableSnapshot {
  const { area } = table;
  const headers = Array.from({ length: area.columns }, (_, index) => {
    const at = address(area.row, area.column + index);
    const value = spilled[at] ?? cells[at]?.value ?? "";
    return typeof value === "object" ? value.error : String(value);
  });
  return { ...table, area: formatAddress(area), headers };
}

function chartSnapshot(chart: XlsxChart, sheet: XlsxSheet, layout: SheetLayout): ChartSnapshot {
  const { placement, series, ...seen } = chart;
  const [left, top] = pointOf(placement.from, layout);
  const [right, bottom] = placement.to
    ? pointOf(placement.to, layout)
    : [left + placement.width, top + placement.height];
  const points = (value: number): number => Math.round(value * 1000) / 1000;
  return {
    ...seen,
    source: sourceOf(chart, sheet),
    seriesBy: directionOf(chart),
    left: points(left),
    top: points(top),
    width: points(Math.max(1, right - left)),
    height: points(Math.max(1, bottom - top)),
    series: series.map((one) => seriesRecord(one)),
  };
}

function seriesRecord(series: XlsxSeries): ChartSeriesRecord {
  const {
    name,
    chartType,
    color,
    lineWeight,
    hasDataLabels,
    markerStyle,
    markers,
    smooth,
    axisGroup,
  } = series;
  const place = ({ sheet, area }: XlsxReference) => ({ sheetId: sheet, area });
  return {
    name,
    hasDataLabels,
    smooth,
    axisGroup,
    ...(series.values ? { values: place(series.values) } : {}),
    ...(series.categories ? { categories: place(series.categories) } : {}),
    ...(chartType === undefined ? {} : { chartType }),
    ...(color === undefined ? {} : { color }),
    ...(lineWeight === undefined ? {} : { lineWeight }),
    ...(markerStyle === undefined ? {} : { markerStyle }),
    ...(markers === undefined ? {} : { markers }),
  };
}

function pointOf({ row, column, right, down }: Anchor, layout: SheetLayout): [number, number] {
  const { left, top } = layout.place({ row, column, rows: 1, columns: 1 });
  return [left + right, top + down];
}

/** The range that the chart was made of: all that its series refer to on the sheet of the first. */
function sourceOf({ series }: XlsxChart, sheet: XlsxSheet): ChartSnapshot["source"] {
  const references = series.flatMap(({ values, categories, nameReference }) =>
    [values, categories, nameReference].filter((one) => one !== undefined),
  );
  const home = references[0]?.sheet ?? sheet.name;
  const areas: Area[] = references.filter((one) => one.sheet === home).map(({ area }) => area);
  const area = areas.reduce<CellArea | undefined>(
    (sum, part) => (sum ? boundingArea(sum, part) : part),
    undefined,
  );
  return { sheetId: home, area: area ?? { row: 0, column: 0, rows: 1, columns: 1 } };
}

function directionOf({ series: [first] }: XlsxChart): "Rows" | "Columns" {
  const values = first?.values?.area;
  if (!values || values.rows > 1) return "Columns";
  if (values.columns > 1) return "Rows";
  const name = first.nameReference?.area;
  if (name) return name.row < values.row ? "Columns" : "Rows";
  return (first.categories?.area.row ?? values.row) < values.row ? "Rows" : "Columns";
}
