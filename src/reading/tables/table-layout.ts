import type { TextCell } from "../cells";
import { cellText } from "./cell-kind";
import type { TableChoice } from "./choices";
import { columnRoles, type ColumnRole } from "./column-roles";
import { isBodyRow, isCounting, isMonthRow, ownCells } from "./row-nature";
import type { Area, SheetGrid } from "./sheet-grid";
import { isUnitLine } from "./unit-words";

/** Which rows and columns of an area are what. */
export interface TableLayout {
  grid: SheetGrid;
  area: Area;
  /** Cells of the lines above the header. */
  titles: TextCell[];
  /** Lines above the header that hold nothing but a unit. */
  unitLines: TextCell[];
  headerRows: number[];
  /** The row that numbers the columns, `(1) (2) (3)`. */
  numberingRow: number | undefined;
  /** Rows with figures, and the headings between them. */
  bodyRows: number[];
  /** By column of the area, from its left. */
  roles: ColumnRole[];
  /** Texts below the body, line by line. */
  notes: TextCell[][];
}

/** Finds the parts of a table in its area; undefined where no figures are. */
export function tableLayout(
  grid: SheetGrid,
  area: Area,
  choice: TableChoice = {},
): TableLayout | undefined {
  const skipped = new Set(choice.skipRows);
  const rows = range(area.top, area.bottom).filter((row) => !skipped.has(row));
  const chosenHeader = choice.headerRows && new Set(choice.headerRows);
  const known = chosenHeader ?? (grid.grid.headerRows && new Set(grid.grid.headerRows));
  const lastKnown = Math.max(-1, ...(grid.grid.headerRows ?? []));
  const isBody = (row: number) =>
    chosenHeader
      ? !chosenHeader.has(row) &&
        row > Math.max(-1, ...chosenHeader) &&
        isFilledRow(grid, area, row)
      : row > lastKnown && isBodyRow(grid, row, area);
  const first = rows.find(isBody);
  if (first === undefined) return undefined;
  const lastBody = rows.filter((row) => isBodyRow(grid, row, area)).at(-1) ?? first;
  const top = topRows(
    grid,
    area,
    rows.filter((row) => row < first),
    known,
  );
  const valueRows = rows.filter((row) => row >= first && isBody(row) && row <= lastBody);
  const titles = headerTitles(grid, area, top.headerRows);
  const roles = withChoice(columnRoles(grid, area, valueRows, titles), area, choice);
  const end = endOfBody(grid, area, lastBody, roles);
  return {
    grid,
    area,
    titles: top.titles,
    unitLines: top.unitLines,
    headerRows: top.headerRows,
    numberingRow: top.numberingRow,
    bodyRows: [
      ...top.headings,
      ...rows.filter((row) => row >= first && row <= end && ownCells(grid, row, area).length > 0),
    ],
    roles,
    notes: rows
      .filter((row) => row > end)
      .map((row) => ownCells(grid, row, area))
      .filter((cells) => cells.length > 0),
  };
}

export const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

const isFilledRow = (grid: SheetGrid, area: Area, row: number): boolean =>
  ownCells(grid, row, area).length > 1;

type TopRows = Pick<TableLayout, "titles" | "unitLines" | "headerRows" | "numberingRow"> & {
  /** Lines between the header and the first figures that head these. */
  headings: number[];
};

/** Titles stand alone in their lines, above the first line of several cells. */
function topRows(
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

/**
 * A line right below the figures whose second label column is filled is a row without figures, and one with digits under the
 * figures one whose figures cannot be read; others are notes.
 */
function endOfBody(
  grid: SheetGrid,
  area: Area,
  last: number,
  roles: readonly ColumnRole[],
): number {
  let end = last;
  for (;;) {
    const cells = ownCells(grid, end + 1, area);
    const isRow =
      cells.length > 1 &&
      cells.every((cell) => {
        const role = roles[cell.column - area.left] ?? "";
        return (
          ["number", "code", "label"].includes(role) ||
          (role === "value" && isLikeFigure(cellText(cell)))
        );
      });
    if (end + 1 >= area.bottom || !isRow) return end;
    end++;
  }
}

/** `10-12`, `2.5OO`: digits without a word. */
const isLikeFigure = (text: string): boolean => /^\d/.test(text) && !/\p{L}{3}/u.test(text);

function withChoice(roles: ColumnRole[], area: Area, choice: TableChoice): ColumnRole[] {
  const labels = choice.labelColumns && new Set(choice.labelColumns);
  const skipped = new Set(choice.skipColumns);
  return roles.map((role, at) => {
    const column = area.left + at;
    if (skipped.has(column)) return "blank";
    if (!labels) return role;
    if (labels.has(column)) return role === "number" || role === "code" ? role : "label";
    return role === "text" || role === "blank" ? role : "value";
  });
}

/** The lines of the header over each column, joined. */
const headerTitles = (grid: SheetGrid, area: Area, headerRows: readonly number[]): string[] => {
  const levels = headerLevels(grid, area, headerRows);
  return range(area.left, area.right).map((column) =>
    joinedTitle(levels.map((level) => level[column - area.left] ?? "")),
  );
};

/** Lines of a header in one; a word that is broken at the end of a line becomes whole. */
export const joinedTitle = (parts: readonly string[]): string =>
  parts
    .filter((part, at) => part !== "" && part !== parts[at - 1])
    .join(" ")
    .replace(/(\p{L}+)-\s+(\p{Ll}+)/gu, (_, before: string, after: string) =>
      isDoubling(before, after) ? `${before}-${after}` : `${before}${after}`,
    )
    .trim();

/** Indonesian doubles words: the hyphen of wangi-wangian stays at the end of a line. */
const isDoubling = (before: string, after: string): boolean =>
  before.length > 2 && after.toLowerCase().startsWith(before.slice(0, 4).toLowerCase());

/**
 * The text over each column, header row by header row. Merged cells are over all their columns; in a file that has no merged
 * cells, a text is over the blanks to its right as well.
 */
export function headerLevels(
  grid: SheetGrid,
  area: Area,
  headerRows: readonly number[],
): string[][] {
  const isMerged = headerRows.some((row) =>
    ownCells(grid, row, area).some((cell) => (cell.columns ?? 1) > 1),
  );
  const width = area.right - area.left;
  const levels = headerRows.map((row) => {
    const level: string[] = new Array<string>(width).fill("");
    for (const cell of grid.cellsOf(row, area)) {
      // A cell that is merged downwards counts once.
      if (cell.row !== row && headerRows.includes(cell.row)) continue;
      const text = cellText(cell);
      const until = Math.min(cell.column + (cell.columns ?? 1), area.right);
      level.fill(text, Math.max(cell.column, area.left) - area.left, until - area.left);
    }
    return level;
  });
  // Where texts have places on a page, nothing is left out that a merged cell would cover.
  return isMerged || grid.grid.isWhole
    ? levels
    : levels.map((level, at) => carried(level, levels.slice(at + 1)));
}

/** Blanks to the right of a text take it over where both have texts of their own below. */
function carried(level: readonly string[], below: readonly string[][]): string[] {
  const filled: string[] = [];
  const hasBelow = (column: number) => below.some((next) => (next[column] ?? "") !== "");
  let from = -1;
  level.forEach((text, column) => {
    if (text !== "") from = column;
    filled.push(
      text === "" && from >= 0 && hasBelow(column) && hasBelow(from) ? (level[from] ?? "") : text,
    );
  });
  return filled;
}
