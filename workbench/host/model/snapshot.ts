import { columnLetters, formatAddress } from "./address";
import { wholeSheet } from "./area";
import type { CellValue } from "./cell";
import type { ChartRecord } from "./chart";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** Plain data: texts, numbers, booleans, lists and records of them. */
export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

export interface CellSnapshot {
  value: CellValue;
  formula?: string;
  apostrophe?: true;
  numberFormat?: string;
  format?: Plain;
}

export interface SheetSnapshot {
  name: string;
  visibility: string;
  tabColor: string;
  protected: boolean;
  /** By address; values that spilled stand in `spilled`. */
  cells: Record<string, CellSnapshot>;
  spilled: Record<string, CellValue>;
  columnWidths: Record<string, number>;
  rowHeights: Record<string, number>;
  hiddenRows: number[];
  hiddenColumns: string[];
  frozen: { rows: number; columns: number };
  merged: string[];
  filter: Plain;
  tables: Plain[];
  charts: Plain[];
  comments: Plain[];
}

export interface WorkbookSnapshot {
  sheets: SheetSnapshot[];
  names: Plain[];
  settings: Plain;
  activeSheet: string;
  selection: string[];
  calculationMode: string;
  enableEvents: boolean;
  protected: boolean;
}

// A JSON copy drops what is undefined and cuts every tie to the live workbook.
const plain = (value: unknown): Plain => JSON.parse(JSON.stringify(value ?? null)) as Plain;

/** The record without keys that nobody sees. */
const without = (record: object, ...keys: string[]): object =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

/** A chart with the names of the sheets in place of their ids. */
const chartSnapshot = (chart: ChartRecord, workbook: Workbook): Plain =>
  JSON.parse(
    JSON.stringify(without(chart, "id", "sheetId"), (key, value: unknown) =>
      key === "sheetId" ? workbook.findSheet(String(value))?.name : value,
    ),
  ) as Plain;

const sorted = <T>(entries: Iterable<readonly [string, T]>): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

const address = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

function cellsOf(sheet: Sheet): Record<string, CellSnapshot> {
  const cells: [string, CellSnapshot][] = [];
  sheet.eachStored(wholeSheet, (cell, row, column) => {
    const snapshot: CellSnapshot = { value: sheet.valueAt(row, column) };
    if (cell.formula !== undefined) snapshot.formula = cell.formula;
    if (cell.apostrophe) snapshot.apostrophe = true;
    if (cell.numberFormat !== "General") snapshot.numberFormat = cell.numberFormat;
    if (Object.keys(cell.format).length > 0) snapshot.format = { ...cell.format } as Plain;
    cells.push([address(row, column), snapshot]);
  });
  return sorted(cells);
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

function sheetSnapshot(sheet: Sheet, workbook: Workbook): SheetSnapshot {
  const { layout } = sheet;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    protected: sheet.protected,
    cells: cellsOf(sheet),
    spilled: spilledOf(sheet),
    columnWidths: sorted([...layout.columnWidths].map(([n, width]) => [columnLetters(n), width])),
    rowHeights: sorted([...layout.rowHeights].map(([n, height]) => [String(n + 1), height])),
    hiddenRows: [...layout.hiddenRows].map((row) => row + 1).sort((a, b) => a - b),
    hiddenColumns: [...layout.hiddenColumns].map(columnLetters).sort(),
    frozen: { rows: layout.frozenRows, columns: layout.frozenColumns },
    merged: sheet.merges.map(formatAddress).sort(),
    filter: sheet.filter
      ? { area: formatAddress(sheet.filter.area), criteria: plain([...sheet.filter.criteria]) }
      : null,
    tables: sheet.tables.map((table) =>
      plain({
        ...without(table, "id", "sheet", "deleted"),
        area: formatAddress(table.area),
        headers: table.headers,
      }),
    ),
    charts: sheet.charts.map((chart) => chartSnapshot(chart, workbook)),
    comments: sheet.comments.map((comment) => plain(without(comment, "id"))),
  };
}

/** Everything that a user could see in the workbook; ids, which nobody sees, are left out. */
export function snapshotOf(workbook: Workbook): WorkbookSnapshot {
  const { selection } = workbook;
  return {
    sheets: workbook.sheets.map((sheet) => sheetSnapshot(sheet, workbook)),
    names: workbook.names.items.map((item) =>
      plain({ ...without(item, "id"), scope: item.scope?.name }),
    ),
    settings: plain(sorted(workbook.settings)),
    activeSheet: selection.sheet.name,
    selection: selection.areas.map((area) => selection.sheet.addressOf(area)),
    calculationMode: workbook.calculationMode,
    enableEvents: workbook.enableEvents,
    protected: workbook.protected,
  };
}
