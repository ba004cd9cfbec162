import { HostError } from "../host-error";
import { type Area, lastRow, sameArea } from "./area";
import type { Sheet } from "./sheet";

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
    const shown = [...criteria].every(([column, values]) =>
      values.includes(sheet.textAt(row, area.column + column)),
    );
    sheet.layout.hideRows({ ...area, row, rows: 1 }, !shown);
    if (shown) hidden.delete(row);
    else hidden.add(row);
  }
  sheet.notify({ kind: "filter", sheetId: sheet.id });
  sheet.notify({ kind: "rows", sheetId: sheet.id, first: area.row, count: area.rows });
}
