import { cellText } from "./cell-kind";
import { range } from "./range";
import { ownCells } from "./row-nature";
import type { Area, SheetGrid } from "./sheet-grid";

/** The lines of the header over each column, joined. */
export const headerTitles = (
  grid: SheetGrid,
  area: Area,
  headerRows: readonly number[],
): string[] => {
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
