import { boundingArea, intersection, type Area, type Sheet } from "../../host";
import { range } from "./range";

/** More cells than these take a browser too long to lay out. */
const MOST_CELLS = 200_000;

/** The cells that a chart stands over. */
export const cellsOfChart = (
  { layout }: Sheet,
  { left, top, width, height }: Sheet["charts"][number],
): Area => {
  const [row, column] = [layout.rowAt(top).index, layout.columnAt(left).index];
  const rows = layout.rowAt(top + height).index - row + 1;
  return { row, column, rows, columns: layout.columnAt(left + width).index - column + 1 };
};

export interface PrintArea {
  area: Area;
  /** Whether the sheet has more rows than are printed. */
  isCut: boolean;
}

/** What is printed of a sheet: everything on it, or of the selection what is used; undefined where that is nothing. */
export function printArea(sheet: Sheet, selection?: Area): PrintArea | undefined {
  const used = [sheet.usedArea(), ...sheet.charts.map((chart) => cellsOfChart(sheet, chart))]
    .filter((area) => area !== undefined)
    .reduce<Area | undefined>((sum, area) => (sum ? boundingArea(sum, area) : area), undefined);
  // Pages begin at the first cell, so that margins of a sheet stay as they are.
  const whole = used && boundingArea(used, { row: 0, column: 0, rows: 1, columns: 1 });
  const area = whole && (selection ? intersection(selection, whole) : whole);
  if (!area) return undefined;
  const rows = Math.min(area.rows, Math.max(1, Math.floor(MOST_CELLS / area.columns)));
  return { area: { ...area, rows }, isCut: rows < area.rows };
}

/** Rows that a page repeats above its own: the frozen ones, else the header of the table in which the page begins. */
export function headerRows(sheet: Sheet, first: number): number[] {
  const { frozenRows } = sheet.layout;
  if (frozenRows > 0) return first < frozenRows ? [] : range(0, frozenRows);
  const table = sheet.tables.find(
    ({ area, showHeaders }) => showHeaders && first > area.row && first < area.row + area.rows,
  );
  return table ? [table.area.row] : [];
}

/** Columns that pages repeat before their own: the frozen ones, else the first columns that hold labels in most rows. */
export function labelColumns(sheet: Sheet, area: Area): number[] {
  const { frozenColumns } = sheet.layout;
  if (frozenColumns > 0) return range(0, frozenColumns);
  const isLabel = (column: number): boolean => {
    let [texts, others] = [0, 0];
    sheet.eachStored({ ...area, column, columns: 1 }, ({ value, formula }) => {
      if (typeof value === "string" && value !== "" && formula === undefined) texts++;
      else if (value !== "") others++;
    });
    return texts > others;
  };
  let labels = 0;
  while (labels < area.columns - 1 && isLabel(area.column + labels)) labels++;
  // A sheet of texts alone has no labels.
  return labels === area.columns - 1 ? [] : range(area.column, labels);
}
