import { isDateFormat } from "numfmt";
import { type Area, areaOf, intersection, lastColumn, lastRow, overlaps } from "./area";
import { hasContent } from "./cell";
import type { Sheet } from "./sheet";
import type { Selection } from "./workbook";

/** Rows of data to sort or filter, and whether a row of headings stands above them. */
export interface DataRegion {
  /** Headings, if there are any, and data. */
  readonly area: Area;
  readonly hasHeader: boolean;
}

/** The data below the headings; undefined when there is none. */
export function dataRows({ area, hasHeader }: DataRegion): Area | undefined {
  if (!hasHeader) return area;
  return area.rows > 1 ? { ...area, row: area.row + 1, rows: area.rows - 1 } : undefined;
}

/**
 * What a person means who sorts or filters: the selected cells, or, when one cell is selected, the table or the filled
 * cells around it up to the next empty row and column.
 *
 * @returns undefined where there is nothing
 */
export function selectedRegion({
  sheet,
  areas: [first],
  activeCell,
}: Selection): DataRegion | undefined {
  if (!first) return undefined;
  const { row, column } = activeCell;
  const cell = areaOf(row, column);
  const isOne = first.rows * first.columns === 1;
  const merge = sheet.merges.find((area) => overlaps(area, cell));
  if (!isOne && !(merge && first.rows === merge.rows && first.columns === merge.columns)) {
    const area = sheet.usedArea(true, first);
    return area && { area, hasHeader: area.rows > 1 && looksLikeHeader(sheet, area) };
  }
  const table = sheet.tables.find(({ area }) => overlaps(area, cell));
  if (table) {
    const area = table.showTotals ? { ...table.area, rows: table.area.rows - 1 } : table.area;
    return { area, hasHeader: table.showHeaders };
  }
  const area = regionAround(sheet, row, column);
  return area && { area, hasHeader: area.rows > 1 && looksLikeHeader(sheet, area) };
}

/** The filled cells around a cell, to the next empty row and column; undefined where there are none. */
export function regionAround(sheet: Sheet, row: number, column: number): Area | undefined {
  const used = sheet.usedArea(true);
  if (!used) return undefined;
  const isFilled = (area: Area): boolean => holdsSomething(sheet, intersection(area, used));
  let area = areaOf(row, column);
  for (let before: Area | undefined; before !== area;) {
    before = area;
    area = grown(area, isFilled);
  }
  return isFilled(area) ? sheet.usedArea(true, area) : undefined;
}

/** Stops at the first cell that is not empty: the edges of large tables are asked one by one. */
function holdsSomething(sheet: Sheet, area: Area | undefined): boolean {
  if (!area) return false;
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      if (hasContent(sheet.cellAt(row, column)) || sheet.spills.valueAt(row, column)) return true;
    }
  }
  return false;
}

/** The area with the rows and columns beside it that hold something, corners included. */
function grown(area: Area, isFilled: (area: Area) => boolean): Area {
  let { row, column } = area;
  let [bottom, right] = [lastRow(area), lastColumn(area)];
  const across = (at: number): Area => ({
    row: at,
    column: Math.max(0, column - 1),
    rows: 1,
    columns: right - Math.max(0, column - 1) + 2,
  });
  const down = (at: number): Area => ({
    row: Math.max(0, row - 1),
    column: at,
    rows: bottom - Math.max(0, row - 1) + 2,
    columns: 1,
  });
  while (row > 0 && isFilled(across(row - 1))) row--;
  while (isFilled(across(bottom + 1))) bottom++;
  while (column > 0 && isFilled(down(column - 1))) column--;
  while (isFilled(down(right + 1))) right++;
  const isSame =
    row === area.row &&
    column === area.column &&
    bottom === lastRow(area) &&
    right === lastColumn(area);
  return isSame ? area : { row, column, rows: bottom - row + 1, columns: right - column + 1 };
}

/** Whether the first row looks like headings, as Excel guesses: texts above numbers, or another look than the row below. */
export function looksLikeHeader(sheet: Sheet, area: Area): boolean {
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  const filled = columns.filter((column) => hasContent(sheet.cellAt(area.row, column)));
  if (filled.length === 0) return false;
  const kind = (row: number, column: number): string => {
    const value = sheet.valueAt(row, column);
    if (value === "") return "blank";
    const isDate =
      typeof value === "number" && isDateFormat(sheet.cellAt(row, column).numberFormat);
    return isDate ? "date" : typeof value;
  };
  const differs = filled.some((column) => {
    const [above, below] = [kind(area.row, column), kind(area.row + 1, column)];
    return above === "string" && below !== "string" && below !== "blank";
  });
  if (differs) return true;
  const look = (row: number, column: number): string => {
    const { bold, fill, fontColor } = sheet.cellAt(row, column).format;
    return JSON.stringify([bold, fill, fontColor]);
  };
  return filled.every((column) => look(area.row, column) !== look(area.row + 1, column));
}
