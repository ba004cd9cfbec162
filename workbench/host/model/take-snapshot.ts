import { columnLetters, formatAddress } from "./address";
import { sheetColumns, wholeSheet } from "./area";
import type { CellValue } from "./cell";
import { isPlainFormat } from "./cell-format";
import type { ChartRecord } from "./chart";
import type { Sheet } from "./sheet";
import type {
  CellSnapshot,
  ChartSnapshot,
  FilterSnapshot,
  Plain,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from "./snapshot";
import type { Table } from "./table";
import type { Workbook } from "./workbook";

// A JSON copy drops what is undefined and cuts every tie to the live workbook.
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The record without keys that nobody sees. */
const without = <T extends object, K extends keyof T>(record: T, ...keys: K[]): Omit<T, K> =>
  Object.fromEntries(
    Object.entries(record).filter(([key]) => !keys.includes(key as K)),
  ) as unknown as Omit<T, K>;

/** A chart with the names of the sheets in place of their ids. */
function chartSnapshot(chart: ChartRecord, workbook: Workbook): ChartSnapshot {
  const seen = without(chart, "id", "sheetId");
  const named = (key: string, value: unknown): unknown =>
    key === "sheetId" ? workbook.findSheet(String(value))?.name : value;
  return JSON.parse(JSON.stringify(seen, named)) as ChartSnapshot;
}

const tableSnapshot = (table: Table): TableSnapshot => ({
  ...without(table, "id", "sheet", "deleted"),
  area: formatAddress(table.area),
  headers: table.headers,
});

const sorted = <T>(entries: Iterable<readonly [string, T]>): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

const address = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

function cellsOf(sheet: Sheet): Record<string, CellSnapshot> {
  const cells: { key: number; address: string; snapshot: CellSnapshot }[] = [];
  sheet.eachStored(wholeSheet, (cell, row, column) => {
    const { formula } = cell;
    const value = formula === undefined ? cell.value : sheet.valueAt(row, column);
    const snapshot: CellSnapshot = { value };
    if (formula !== undefined) snapshot.formula = formula;
    if (cell.apostrophe) snapshot.apostrophe = true;
    if (cell.numberFormat !== "General") snapshot.numberFormat = cell.numberFormat;
    if (!isPlainFormat(cell.format)) snapshot.format = { ...cell.format };
    if (cell.card) snapshot.card = cell.card;
    cells.push({ key: row * sheetColumns + column, address: address(row, column), snapshot });
  });
  cells.sort((a, b) => a.key - b.key);
  return Object.fromEntries(cells.map((cell) => [cell.address, cell.snapshot]));
}

function spilledOf(sheet: Sheet): Record<string, CellValue> {
  const values: [string, CellValue][] = [];
  for (const area of sheet.spills.all()) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        values.push([address(row, column), sheet.valueAt(row, column)]);
      }
    }
  }
  return sorted(values);
}

function filterSnapshot({ filter }: Sheet): FilterSnapshot | null {
  if (!filter) return null;
  const { area, criteria, hidden } = filter;
  const rows = [...hidden].map((row) => row + 1).sort((a, b) => a - b);
  const ordered = [...criteria].sort(([a], [b]) => a - b);
  return { area: formatAddress(area), criteria: copy(ordered), hidden: rows };
}

function sheetSnapshot(sheet: Sheet, workbook: Workbook): SheetSnapshot {
  const { layout } = sheet;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    protected: sheet.protected,
    cells: cellsOf(sheet),
    spilled: spilledOf(sheet),
    spills: sheet.spills.all().map(formatAddress).sort(),
    arrayFormulas: sheet.arrayFormulas.map(formatAddress).sort(),
    columnWidths: sorted([...layout.columnWidths].map(([n, width]) => [columnLetters(n), width])),
    rowHeights: sorted([...layout.rowHeights].map(([n, height]) => [String(n + 1), height])),
    hiddenRows: [...layout.hiddenRows].map((row) => row + 1).sort((a, b) => a - b),
    hiddenColumns: [...layout.hiddenColumns].map(columnLetters).sort(),
    frozen: { rows: layout.frozenRows, columns: layout.frozenColumns },
    merged: sheet.merges.map(formatAddress).sort(),
    filter: filterSnapshot(sheet),
    tables: sheet.tables.map(tableSnapshot),
    charts: sheet.charts.map((chart) => chartSnapshot(chart, workbook)),
    comments: sheet.comments.map((comment) => without(comment, "id")),
  };
}

/** Everything that the workbook keeps, as plain data from which `restoreWorkbook` makes an equal one. Ids, which nobody sees, are left out. */
export function snapshotOf(workbook: Workbook): WorkbookSnapshot {
  const { selection } = workbook;
  return {
    sheets: workbook.sheets.map((sheet) => sheetSnapshot(sheet, workbook)),
    names: workbook.names.items.map((item) => ({
      ...without(item, "id", "scope"),
      ...(item.scope ? { scope: item.scope.name } : {}),
    })),
    settings: copy(sorted(workbook.settings)) as Record<string, Plain>,
    activeSheet: selection.sheet.name,
    selection: selection.areas.map((area) => selection.sheet.addressOf(area)),
    calculationMode: workbook.calculationMode,
    enableEvents: workbook.enableEvents,
    protected: workbook.protected,
  };
}
