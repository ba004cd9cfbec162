import { type Area, overlaps } from "./area";
import type { Cell } from "./cell";
import { notCalculated } from "./entry";
import { lineSeries } from "./line-series";
import type { Sheet } from "./sheet";
import { copiedFormula } from "./shift-references";
import type { Workbook } from "./workbook";

/** What a person asks of the fill handle; `auto` before they chose, `values` is a series that leaves the looks alone. */
export type FillKind = "auto" | "series" | "copy" | "formats" | "values";

interface Place {
  row: number;
  column: number;
}

interface Line {
  /** Cells that are continued, in the order in which the filled ones follow. */
  readonly from: Place[];
  readonly to: Place[];
}

/** Rows that a filter hides are not filled. */
function linesOf(sheet: Sheet, source: Area, target: Area): Line[] {
  const span = (first: number, count: number): number[] =>
    Array.from({ length: count }, (_, index) => first + index);
  const isShown = (row: number): boolean => !sheet.filter?.hidden.has(row);
  const isBackward = target.row < source.row || target.column < source.column;
  const ordered = (indices: number[]): number[] => (isBackward ? indices.reverse() : indices);
  const rows = ({ row, rows: count }: Area): number[] => ordered(span(row, count).filter(isShown));
  const columns = ({ column, columns: count }: Area): number[] => ordered(span(column, count));
  if (target.column === source.column && target.columns === source.columns) {
    const [from, to] = [rows(source), rows(target)];
    return span(source.column, source.columns).map((column) => ({
      from: from.map((row) => ({ row, column })),
      to: to.map((row) => ({ row, column })),
    }));
  }
  const [from, to] = [columns(source), columns(target)];
  return span(source.row, source.rows)
    .filter(isShown)
    .map((row) => ({
      from: from.map((column) => ({ row, column })),
      to: to.map((column) => ({ row, column })),
    }));
}

const directionOf = (source: Area, target: Area): 1 | -1 =>
  target.row < source.row || target.column < source.column ? -1 : 1;

/** Whether filling goes on with something, rather than repeating what is there. */
export function fillGoesOn(workbook: Workbook, sheet: Sheet, source: Area, target: Area): boolean {
  return linesOf(sheet, source, target).some(({ from }) => {
    const cells = from.map(({ row, column }) => sheet.cellAt(row, column));
    return lineSeries(cells, directionOf(source, target), workbook.culture, false).goesOn;
  });
}

/** What keeps the fill handle from filling, if anything does. */
export const fillObstacle = (sheet: Sheet, source: Area, target: Area): "merged" | undefined =>
  sheet.merges.some((merge) => overlaps(merge, source) || overlaps(merge, target))
    ? "merged"
    : undefined;

/**
 * Fills cells from those beside them, as one step: series of numbers, dates and months, copies of the rest, formulas with
 * references that move.
 *
 * @param target the cells to fill, right above, below or beside the source
 * @throws HostError as writing does
 */
export function fillCells(
  workbook: Workbook,
  sheet: Sheet,
  source: Area,
  target: Area,
  kind: FillKind,
): void {
  const cells = new Map<string, Cell>();
  const key = ({ row, column }: Place): string => `${row},${column}`;
  for (const { from, to } of linesOf(sheet, source, target)) {
    const sources = from.map(({ row, column }) => sheet.cellAt(row, column));
    const isAsked = kind === "series" || kind === "values";
    const series = lineSeries(sources, directionOf(source, target), workbook.culture, isAsked);
    to.forEach((place, index) => {
      const at = index % from.length;
      const [origin, cell] = [from[at], sources[at]];
      if (!origin || !cell) return;
      const rows = place.row - origin.row;
      const filled = filledCell(cell, rows, place.column - origin.column);
      const value = kind === "copy" ? undefined : series.valueAt(index);
      cells.set(key(place), value === undefined ? filled : { ...filled, value });
    });
  }
  const cellFor = (row: number, column: number): Cell | undefined => {
    const filled = cells.get(key({ row, column }));
    if (!filled) return undefined;
    const now = sheet.cellAt(row, column);
    const { numberFormat, format } = filled;
    if (kind === "formats") return { ...now, numberFormat, format };
    if (kind === "values") return { ...filled, numberFormat: now.numberFormat, format: now.format };
    return filled;
  };
  workbook.step(() => sheet.putCells(target, cellFor, "user"));
}

function filledCell(cell: Cell, rows: number, columns: number): Cell {
  if (cell.formula === undefined) return cell;
  return { ...cell, formula: copiedFormula(cell.formula, rows, columns), value: notCalculated };
}
