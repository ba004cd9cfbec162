import { type Area, areaOf, sheetColumns, sheetRows } from "./area";
import { requireShiftable, shiftCells } from "./shift-cells";
import { type Shift, shiftOf } from "./shift";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** Rows or columns of a sheet. */
export type Axis = Shift["axis"];

/** Rows or columns that follow each other, from 0. */
export interface Span {
  readonly first: number;
  readonly count: number;
}

/** So many rows or columns are hidden or sized at once by a person: both are kept line by line. */
export const mostSizedLines = 50_000;

/** The rows or columns that areas touch, each once, in order. */
export function spansOf(areas: readonly Area[], axis: Axis): Span[] {
  const touched = areas
    .map(({ row, rows, column, columns }) =>
      axis === "row" ? { first: row, count: rows } : { first: column, count: columns },
    )
    .sort((a, b) => a.first - b.first);
  const spans: Span[] = [];
  for (const span of touched) {
    const last = spans.at(-1);
    if (!last || span.first > last.first + last.count) spans.push(span);
    else {
      const end = Math.max(last.first + last.count, span.first + span.count);
      spans[spans.length - 1] = { first: last.first, count: end - last.first };
    }
  }
  return spans;
}

/** The cells of whole rows or columns. */
export const areaOfSpan = (axis: Axis, { first, count }: Span): Area =>
  axis === "row" ? areaOf(first, 0, count, sheetColumns) : areaOf(0, first, sheetRows, count);

const shiftOfSpan = (axis: Axis, span: Span, kind: Shift["kind"]): Shift =>
  shiftOf(
    areaOfSpan(axis, span),
    kind === "insert" ? (axis === "row" ? "Down" : "Right") : axis === "row" ? "Up" : "Left",
  );

/**
 * Inserts as many rows or columns before each span as it has, with the look of the line before it, as a person does.
 *
 * @throws HostError as `shiftCells` does; nothing is changed then
 */
export function insertLines(
  workbook: Workbook,
  sheet: Sheet,
  axis: Axis,
  spans: readonly Span[],
): void {
  const total = spans.reduce((sum, { count }) => sum + count, 0);
  // Together they must not push anything off the sheet.
  for (const { first } of spans)
    requireShiftable(sheet, shiftOfSpan(axis, { first, count: total }, "insert"));
  for (const span of [...spans].reverse()) {
    shiftCells(workbook, sheet, shiftOfSpan(axis, span, "insert"), "user");
    if (span.first > 0) copyLook(sheet, axis, span);
  }
}

/** Gives new rows or columns the formats and the size of the one before them. */
function copyLook(sheet: Sheet, axis: Axis, span: Span): void {
  const before = { first: span.first - 1, count: 1 };
  sheet.eachStored(areaOfSpan(axis, before), ({ numberFormat, format }, row, column) => {
    for (let n = 1; n <= span.count; n++) {
      const [r, c] = axis === "row" ? [row + n, column] : [row, column + n];
      sheet.replaceCell(r, c, { ...sheet.cellAt(r, c), numberFormat, format });
    }
  });
  const { layout } = sheet;
  const area = areaOfSpan(axis, span);
  const size = (axis === "row" ? layout.rowHeights : layout.columnWidths).get(before.first);
  if (size !== undefined && axis === "row") sheet.setRowHeight(area, size);
  if (size !== undefined && axis === "column") sheet.setColumnWidth(area, size);
  sheet.notify({ kind: "formats", sheetId: sheet.id, area });
}

/**
 * Deletes rows or columns, as a person does.
 *
 * @throws HostError as `shiftCells` does; nothing is changed then
 */
export function deleteLines(
  workbook: Workbook,
  sheet: Sheet,
  axis: Axis,
  spans: readonly Span[],
): void {
  const shifts = spans.map((span) => shiftOfSpan(axis, span, "delete"));
  for (const shift of shifts) requireShiftable(sheet, shift);
  for (const shift of shifts.reverse()) shiftCells(workbook, sheet, shift, "user");
}
