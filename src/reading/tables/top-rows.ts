import type { TextCell } from "../cells";
import { cellText } from "./cell-kind";
import { isCounting, isMonthRow, ownCells } from "./row-nature";
import type { Area, SheetGrid } from "./sheet-grid";
import { isUnitLine } from "./unit-words";

/** What the rows above the first figures are. */
export interface TopRows {
  /** Cells of the lines above the header. */
  titles: TextCell[];
  /** Lines above the header that hold nothing but a unit. */
  unitLines: TextCell[];
  headerRows: number[];
  /** The row that numbers the columns, `(1) (2) (3)`. */
  numberingRow: number | undefined;
  /** Lines between the header and the first figures that head these. */
  headings: number[];
}

/** Titles stand alone in their lines, above the first line of several cells. */
export function topRows(
  grid: SheetGrid,
  area: Area,
  rows: readonly number[],
  chosen: ReadonlySet<number> | undefined,
): TopRows {
  const found: TopRows = {
    titles: [],
    unitLines: [],
    headerRows: [],
    numberingRow: undefined,
    headings: [],
  };
  const counts = rows.map((row) => grid.cellsOf(row, area).length);
  const left = firstColumn(grid, area, rows);
  rows.forEach((row, at) => {
    const own = ownCells(grid, row, area);
    const [only] = own;
    if (!only) return;
    if (isNumberingRow(grid, own) && !(only.column > area.left && isMonthRow(grid, own))) {
      found.numberingRow = row;
      return;
    }
    const isBelow =
      found.numberingRow !== undefined || (chosen !== undefined && row > Math.max(...chosen));
    if (isBelow) {
      found.headings.push(row);
      return;
    }
    const isHeader = chosen
      ? chosen.has(row)
      : counts[at] !== 1 || !isTitleCell(only, area, left, at, counts);
    if (isHeader) found.headerRows.push(row);
    else if (isUnitLine(cellText(only))) found.unitLines.push(only);
    else found.titles.push(...own);
  });
  if (!chosen) takeHeadings(grid, area, found, left);
  return found;
}

/** Lines of one text at the left below a whole header are headings of the rows, unless the header lacks its first text. */
function takeHeadings(grid: SheetGrid, area: Area, found: TopRows, left: number): void {
  while (found.headerRows.length > 1) {
    const row = found.headerRows.at(-1) as number;
    const cells = grid.cellsOf(row, area);
    const [only] = cells;
    const isHeading =
      cells.length === 1 &&
      only !== undefined &&
      only.row === row &&
      only.column === left &&
      found.headerRows.slice(0, -1).some((above) => grid.own(above, left) !== undefined);
    if (!isHeading) return;
    found.headerRows.pop();
    found.headings.unshift(row);
  }
}

function isTitleCell(
  cell: TextCell,
  area: Area,
  left: number,
  at: number,
  counts: readonly number[],
): boolean {
  if (isUnitLine(cellText(cell))) return true;
  // A corner that is merged down belongs to the header beside it.
  if (
    (cell.rows ?? 1) > 1 &&
    counts.slice(at + 1, at + (cell.rows ?? 1)).some((count) => count > 1)
  )
    return false;
  const isAfterHeader = counts.slice(0, at).some((count) => count > 1);
  if (isAfterHeader) return false;
  const isWide = (cell.columns ?? 1) * 2 > area.right - area.left;
  const isHeaderBelow = counts.slice(at + 1).some((count) => count > 1);
  return cell.column === left || isWide || (isHeaderBelow && cellText(cell).length > 30);
}

const firstColumn = (grid: SheetGrid, area: Area, rows: readonly number[]): number =>
  Math.min(...rows.map((row) => grid.cellsOf(row, area)[0]?.column ?? area.right), area.right);

/** `(1) (2) (3)`, which Excel reads as -1 -2 -3, or 1 2 3 under a header. */
function isNumberingRow(grid: SheetGrid, cells: readonly TextCell[]): boolean {
  const kinds = cells.map((cell) => grid.kind(cell));
  const numberings = kinds.filter((kind) => kind === "numbering").length;
  if (numberings > 0) return numberings * 2 > cells.length;
  return isCounting(grid, cells);
}
