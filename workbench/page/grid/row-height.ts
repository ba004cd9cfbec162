import { sheetColumns, type Sheet } from "../../host";
import { PIXELS_PER_POINT } from "./units";

const STANDARD_SIZE = 11;
/** Height of a line of text for each point of its size. */
const LINE = 1.32;
/** Average width of a character for each point of its size. */
const CHARACTER = 0.5;

/** Lines that a wrapped text fills in its column, as far as that can be told without measuring. */
function linesOf(text: string, size: number, columnWidth: number): number {
  const characters = Math.max(1, Math.floor(columnWidth / (size * CHARACTER)));
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / characters)), 0);
}

/**
 * Heights that Excel would give to rows by itself: enough for their largest letters and their wrapped texts.
 *
 * @returns pixels by row, without the rows for which the standard height will do
 */
export function neededHeights(sheet: Sheet, first: number, count: number): Map<number, number> {
  const needed = new Map<number, number>();
  const rows = { row: first, column: 0, rows: count, columns: sheetColumns };
  sheet.eachStored(rows, (cell, row, column) => {
    const size = cell.format.fontSize ?? STANDARD_SIZE;
    const isWrapped = cell.format.wrapText === true && typeof cell.value === "string";
    const lines = isWrapped
      ? linesOf(String(cell.value), size, sheet.layout.columnWidth(column))
      : 1;
    if (lines === 1 && size <= STANDARD_SIZE) return;
    const height = Math.ceil(lines * size * LINE * PIXELS_PER_POINT);
    needed.set(row, Math.max(height, needed.get(row) ?? 0));
  });
  return needed;
}
