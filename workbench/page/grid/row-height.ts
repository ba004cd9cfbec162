import { containsCell, sheetColumns, type Cell, type Sheet } from "../../host";
import { INDENT_PIXELS } from "./cell-style";
import { tableLook } from "./table-look";
import { fontOf, textWidth } from "./text-width";
import { PIXELS_PER_POINT } from "./units";
import { wrappedLines } from "./wrapped-lines";

const STANDARD_SIZE = 11;
/** Height of a line of text for each point of its size. */
const LINE = 1.32;
/** Space beside a text in its cell, on both sides together, in pixels. */
const PADDING = 5;

/** Lines that the text of a cell fills in its column. */
function linesOf(sheet: Sheet, { format, value }: Cell, row: number, column: number): number {
  // As in Excel, a merged area does not make its rows higher.
  const isMerged = sheet.merges.some((area) => containsCell(area, row, column));
  if (format.wrapText !== true || typeof value !== "string" || isMerged) return 1;
  const font = fontOf({ ...tableLook(sheet, row, column), ...format });
  const indent = (format.indentLevel ?? 0) * INDENT_PIXELS;
  const room = sheet.layout.columnWidth(column) * PIXELS_PER_POINT - PADDING - indent;
  return wrappedLines(value, room, (part) => textWidth(part, font));
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
    const lines = linesOf(sheet, cell, row, column);
    if (lines === 1 && size <= STANDARD_SIZE) return;
    const height = Math.ceil(lines * size * LINE * PIXELS_PER_POINT);
    needed.set(row, Math.max(height, needed.get(row) ?? 0));
  });
  return needed;
}
