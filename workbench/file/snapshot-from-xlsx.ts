import {
  columnName,
  type NotShown,
  type XlsxSheet,
  type XlsxTable,
  type XlsxWorkbook,
} from "../../src/reading/xlsx";
import {
  formatAddress,
  formatText,
  isCellError,
  type Plain,
  quoteSheetName,
  type SheetSnapshot,
  type TableSnapshot,
  type WorkbookSnapshot,
} from "../host";
import { addin } from "./addin";
import { chartSnapshot } from "./chart-snapshot";
import { layoutOf } from "./layout-of";
import { address, type Contents, contentsOf } from "./sheet-contents";

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
