import { formatAddress, requireAddress } from "./address";
import { areaOf, mapArea } from "./area";
import { plainFormat } from "./cell-format";
import type { ChartRecord } from "./chart";
import { Sheet, type Visibility } from "./sheet";
import type { ChartSnapshot, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "./snapshot";
import { Table } from "./table";
import type { CalculationMode, Workbook } from "./workbook";

const columnOf = (letters: string): number => requireAddress(`${letters}1`).column;

function restoreCells(sheet: Sheet, { cells, spills, spilled }: SheetSnapshot): void {
  for (const [address, saved] of Object.entries(cells)) {
    const { row, column } = requireAddress(address);
    sheet.replaceCell(row, column, { numberFormat: "General", format: plainFormat, ...saved });
  }
  for (const area of spills.map(requireAddress)) {
    const values = mapArea(
      area,
      (row, column) => spilled[formatAddress(areaOf(row, column))] ?? "",
    );
    sheet.spills.set(area.row, area.column, values);
  }
}

function restoreLayout({ layout }: Sheet, saved: SheetSnapshot): void {
  for (const [letters, width] of Object.entries(saved.columnWidths)) {
    layout.columnWidths.set(columnOf(letters), width);
  }
  for (const [row, height] of Object.entries(saved.rowHeights)) {
    layout.rowHeights.set(Number(row) - 1, height);
  }
  saved.hiddenRows.forEach((row) => layout.hiddenRows.add(row - 1));
  saved.hiddenColumns.forEach((letters) => layout.hiddenColumns.add(columnOf(letters)));
  layout.frozenRows = saved.frozen.rows;
  layout.frozenColumns = saved.frozen.columns;
}

/** A chart whose references have ids of sheets again; those to a sheet that is gone stay without one. */
function restoredChart(saved: ChartSnapshot, sheet: Sheet, workbook: Workbook): ChartRecord {
  const withIds = (key: string, value: unknown): unknown =>
    key === "sheetId" ? (workbook.findSheet(String(value))?.id ?? "") : value;
  const record = JSON.parse(JSON.stringify(saved), withIds) as ChartSnapshot;
  return { ...record, id: workbook.newGuid(), sheetId: sheet.id };
}

function restoredTable(saved: TableSnapshot, sheet: Sheet, workbook: Workbook): Table {
  const table = new Table(workbook.newId(), sheet, saved.name, requireAddress(saved.area));
  table.showTotals = saved.showTotals;
  table.showHeaders = saved.showHeaders;
  table.showBandedRows = saved.showBandedRows;
  table.showBandedColumns = saved.showBandedColumns;
  table.showFilterButton = saved.showFilterButton;
  table.highlightFirstColumn = saved.highlightFirstColumn;
  table.highlightLastColumn = saved.highlightLastColumn;
  table.style = saved.style;
  return table;
}

function restoreObjects(workbook: Workbook, sheet: Sheet, saved: SheetSnapshot): void {
  sheet.merges.push(...saved.merged.map(requireAddress));
  sheet.arrayFormulas.push(...saved.arrayFormulas.map(requireAddress));
  sheet.tables.push(...saved.tables.map((table) => restoredTable(table, sheet, workbook)));
  sheet.charts.push(...saved.charts.map((chart) => restoredChart(chart, sheet, workbook)));
  for (const comment of saved.comments) {
    sheet.comments.push({ ...comment, id: `{${workbook.newId()}}` });
  }
  if (saved.filter) {
    const { area, criteria, hidden } = saved.filter;
    sheet.filter = {
      area: requireAddress(area),
      criteria: new Map(criteria),
      hidden: new Set(hidden.map((row) => row - 1)),
    };
  }
}

function restoreSheet(workbook: Workbook, sheet: Sheet, saved: SheetSnapshot): void {
  sheet.visibility = saved.visibility as Visibility;
  sheet.tabColor = saved.tabColor;
  sheet.showGridlines = saved.showGridlines;
  restoreLayout(sheet, saved);
  restoreObjects(workbook, sheet, saved);
  restoreCells(sheet, saved);
  sheet.protected = saved.protected;
}

/**
 * Makes a workbook equal to the one that a snapshot was taken of, whatever it holds now: its sheets are replaced, and views
 * are told of one sheet after the other, the active one first. References from outside to the old sheets are void.
 *
 * The workbook is whole before the first step ends; between steps views lack sheets, which is time for the page to answer.
 */
export function* restoreInSteps(
  workbook: Workbook,
  saved: WorkbookSnapshot,
): Generator<void, void> {
  const before = workbook.sheets.splice(0);
  for (const { name } of saved.sheets) {
    workbook.sheets.push(new Sheet(workbook.newGuid(), name, workbook));
  }
  workbook.names.items.length = 0;
  for (const { scope, ...item } of saved.names) {
    const home = scope === undefined ? undefined : workbook.findSheet(scope);
    workbook.names.items.push({ ...item, id: workbook.newId(), scope: home });
  }
  workbook.settings.clear();
  for (const [key, value] of Object.entries(saved.settings)) workbook.settings.set(key, value);
  saved.sheets.forEach((sheet, index) => {
    const home = workbook.sheets[index];
    if (home) restoreSheet(workbook, home, sheet);
  });
  workbook.protected = saved.protected;
  workbook.enableEvents = saved.enableEvents;
  workbook.calculationMode = saved.calculationMode as CalculationMode;
  restoreSelection(workbook, saved);
  workbook.history.clear();
  yield* tellViews(workbook, before);
}

function restoreSelection(workbook: Workbook, saved: WorkbookSnapshot): void {
  const sheet = workbook.sheet(saved.activeSheet);
  const areas = saved.selection.map((address) => workbook.placeOf(address).area);
  const [first = areaOf(0, 0)] = areas;
  const activeCell = { row: first.row, column: first.column };
  workbook.selection = { sheet, areas: areas.length > 0 ? areas : [first], activeCell };
}

function* tellViews(workbook: Workbook, before: readonly Sheet[]): Generator<void, void> {
  const { notify, activeSheet } = workbook;
  const added = (sheet: Sheet) => notify({ kind: "sheetAdded", sheetId: sheet.id });
  const others = workbook.sheets.filter((sheet) => sheet !== activeSheet);
  added(activeSheet);
  notify({ kind: "sheetActivated", sheetId: activeSheet.id });
  yield;
  for (const sheet of before) {
    sheet.deleted = true;
    sheet.tables.forEach((table) => (table.deleted = true));
    notify({ kind: "sheetDeleted", sheetId: sheet.id });
  }
  yield;
  for (const sheet of others) {
    if (!sheet.deleted) added(sheet);
    yield;
  }
  notify({ kind: "names" });
  notify({ kind: "settings" });
  notify({ kind: "selection" });
}
