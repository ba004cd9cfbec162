import { HostError } from "../host-error";
import { type Area, lastRow, sameArea } from "./area";
import { formatText } from "../number-format";
import { type CellValue, isCellError } from "./cell";
import type { Sheet } from "./sheet";
import { valueOrder } from "./value-order";
import type { Workbook } from "./workbook";

/** An AutoFilter: the filtered range with its header row, and the shown texts of its columns by their position. */
export interface FilterRecord {
  area: Area;
  criteria: Map<number, readonly string[]>;
  /** Rows that fail the criteria. */
  hidden: Set<number>;
}

/** Which texts of one column of the filtered range to show; the column counts from 0 within the range. */
export interface FilterCriterion {
  column: number;
  values: readonly string[];
}

/**
 * Sets up the AutoFilter of a sheet, with a criterion for one column when given, and hides the rows that fail it.
 *
 * @throws HostError `AccessDenied` on a protected sheet
 */
export function applyFilter(sheet: Sheet, area: Area, criterion?: FilterCriterion): void {
  sheet.requireUnprotected();
  const kept =
    sheet.filter && sameArea(sheet.filter.area, area) ? sheet.filter.criteria : undefined;
  const criteria = kept ?? new Map<number, readonly string[]>();
  sheet.filter = { area, criteria, hidden: new Set() };
  if (criterion) {
    if (criterion.column < 0 || criterion.column >= area.columns)
      throw new HostError("InvalidArgument");
    sheet.filter.criteria.set(criterion.column, criterion.values);
  }
  hideFilteredRows(sheet);
}

/**
 * Chooses what one column shows; undefined shows everything again.
 *
 * @param column counts from 0 within the filtered range
 * @throws HostError `AccessDenied` on a protected sheet
 */
export function filterColumn(
  sheet: Sheet,
  column: number,
  values: readonly string[] | undefined,
): void {
  if (!sheet.filter) throw new HostError("ItemNotFound");
  const { area } = sheet.filter;
  if (values) return applyFilter(sheet, area, { column, values });
  sheet.requireUnprotected();
  sheet.filter.criteria.delete(column);
  hideFilteredRows(sheet);
}

/** A text of a filtered column, and in how many rows it stands. */
export interface FilterChoice {
  /** As the filter keeps it: in the invariant form, whatever the culture. */
  readonly text: string;
  /** As the workbook shows it. */
  readonly shown: string;
  readonly count: number;
}

/** What a column of the filter holds in the rows that the other columns show: numbers by size, then texts, then blanks. */
export function filterChoices(workbook: Workbook, sheet: Sheet, column: number): FilterChoice[] {
  if (!sheet.filter) return [];
  const { area, criteria } = sheet.filter;
  const others = new Map(criteria);
  others.delete(column);
  const choices = new Map<string, FilterChoice & { value: CellValue }>();
  for (let row = area.row + 1; row <= lastRow(area); row++) {
    if (!passes(sheet, area, others, row)) continue;
    const text = filterText(sheet, row, area.column + column);
    const { count } = choices.get(text) ?? { count: 0 };
    const value = sheet.valueAt(row, area.column + column);
    const shown = sheet.textAt(row, area.column + column);
    choices.set(text, { text, shown, count: count + 1, value });
  }
  const compare = valueOrder(workbook.culture);
  return [...choices.values()]
    .sort((a, b) => Number(a.text === "") - Number(b.text === "") || compare(a.value, b.value))
    .map(({ text, shown, count }) => ({ text, shown, count }));
}

/** How many rows of data the filter of a sheet shows, and how many there are. */
export function filterCounts({ filter }: Sheet): { shown: number; all: number } {
  const all = (filter?.area.rows ?? 1) - 1;
  return { shown: all - (filter?.hidden.size ?? 0), all };
}

/** Shows all rows again; the filter stays. */
export function clearFilterCriteria(sheet: Sheet): void {
  sheet.filter?.criteria.clear();
  hideFilteredRows(sheet);
}

export function removeFilter(sheet: Sheet): void {
  clearFilterCriteria(sheet);
  sheet.filter = undefined;
  sheet.notify({ kind: "filter", sheetId: sheet.id });
}

/**
 * What becomes of several rows that an add-in writes where a filter hides some of them: every shown cell gets the first
 * value and the hidden ones nothing (xlwings issue 747; office-js issue 224 says that values are misplaced).
 */
export function throughFilter<T>(
  filter: FilterRecord | undefined,
  area: Area,
  written: (T | null)[][],
): (T | null)[][] {
  const isHidden = (row: number): boolean => filter?.hidden.has(area.row + row) ?? false;
  if (!written.some((_, row) => isHidden(row))) return written;
  if (area.rows * area.columns === 1) return written;
  const first = written[0]?.[0] ?? null;
  return written.map((line, row) => line.map(() => (isHidden(row) ? null : first)));
}

function hideFilteredRows(sheet: Sheet): void {
  if (!sheet.filter) return;
  const { area, criteria, hidden } = sheet.filter;
  for (let row = area.row + 1; row <= lastRow(area); row++) {
    const shown = passes(sheet, area, criteria, row);
    sheet.layout.hideRows({ ...area, row, rows: 1 }, !shown);
    if (shown) hidden.delete(row);
    else hidden.add(row);
  }
  sheet.notify({ kind: "filter", sheetId: sheet.id });
  sheet.notify({ kind: "rows", sheetId: sheet.id, first: area.row, count: area.rows });
}

/** What a filter compares: the text that the cell shows, in the invariant form, so that files and cultures agree. */
function filterText(sheet: Sheet, row: number, column: number): string {
  const value = sheet.valueAt(row, column);
  return isCellError(value)
    ? value.error
    : formatText(value, sheet.cellAt(row, column).numberFormat);
}

const passes = (
  sheet: Sheet,
  area: Area,
  criteria: ReadonlyMap<number, readonly string[]>,
  row: number,
): boolean =>
  [...criteria].every(([column, values]) =>
    values.includes(filterText(sheet, row, area.column + column)),
  );
