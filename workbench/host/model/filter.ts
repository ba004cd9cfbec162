import { HostError } from "../host-error";
import { type Area, lastRow, sameArea } from "./area";
import type { Sheet } from "./sheet";

/** An AutoFilter: the filtered range with its header row, and the shown texts of its columns by their position. */
export interface FilterRecord {
  area: Area;
  criteria: Map<number, readonly string[]>;
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
  sheet.filter = { area, criteria: kept ?? new Map<number, readonly string[]>() };
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

function hideFilteredRows(sheet: Sheet): void {
  if (!sheet.filter) return;
  const { area, criteria } = sheet.filter;
  for (let row = area.row + 1; row <= lastRow(area); row++) {
    const shown = [...criteria].every(([column, values]) =>
      values.includes(sheet.textAt(row, area.column + column)),
    );
    sheet.layout.hideRows({ ...area, row, rows: 1 }, !shown);
  }
  sheet.notify({ kind: "filter", sheetId: sheet.id });
  sheet.notify({ kind: "rows", sheetId: sheet.id, first: area.row, count: area.rows });
}
