import { containsCell, lastColumn, lastRow, type Area, type Sheet } from "../../host";
import { cellElement, fontOf, lookOf, sideOf } from "./cell-element";

/** Space beside a text in its cell, on both sides. */
const PADDING = 6;

const measure = document.createElement("canvas").getContext("2d")!;

/** Width that the text of a cell takes in one line. */
function textWidth(sheet: Sheet, row: number, column: number): number {
  const look = lookOf(sheet, row, column);
  measure.font = fontOf(look);
  return measure.measureText(sheet.textAt(row, column)).width + PADDING;
}

/** Width of a column in which every number is whole, in pixels. */
export function printedWidth(sheet: Sheet, area: Area, column: number, width: number): number {
  let needed = width;
  sheet.eachStored({ ...area, column, columns: 1 }, (_, row) => {
    if (typeof sheet.valueAt(row, column) !== "number") return;
    needed = Math.max(needed, textWidth(sheet, row, column));
  });
  return Math.ceil(needed);
}

export interface RowPart {
  /** Columns in the order of the page. */
  readonly columns: readonly number[];
  widthOf(column: number): number;
  /** First and last row of the page's own. */
  readonly rows: readonly [first: number, last: number];
}

/** One row of cells; a text that does not fit runs over empty cells beside it, and wraps where these end. */
export function rowElement(
  sheet: Sheet,
  row: number,
  height: number,
  { columns, widthOf, rows }: RowPart,
): HTMLTableRowElement {
  const element = document.createElement("tr");
  element.style.height = `${height}px`;
  for (let at = 0; at < columns.length;) {
    const column = columns[at]!;
    const merge = sheet.merges.find((area) => containsCell(area, row, column));
    if (merge) {
      const span = columns.slice(at).filter((one) => one >= column && one <= lastColumn(merge));
      // What is left of a merged area on the page, in its first row there.
      if (row === Math.max(merge.row, rows[0]) || row < rows[0]) {
        const cell = cellElement(sheet, merge.row, merge.column);
        cell.colSpan = span.length;
        cell.rowSpan = row < rows[0] ? 1 : Math.min(lastRow(merge), rows[1]) - row + 1;
        element.append(cell);
      }
      at += span.length;
      continue;
    }
    const cell = cellElement(sheet, row, column);
    const span = spanOf(at);
    if (span > 1) cell.colSpan = span;
    element.append(cell);
    at += span;
  }
  return element;

  /** How many cells a text runs over. */
  function spanOf(at: number): number {
    const column = columns[at]!;
    const isText = typeof sheet.valueAt(row, column) === "string";
    const isPlain = !lookOf(sheet, row, column).wrapText && sideOf(sheet, row, column) === "left";
    if (!isText || !isPlain || sheet.textAt(row, column) === "") return 1;
    const needed = textWidth(sheet, row, column);
    let [span, width] = [1, widthOf(column)];
    while (width < needed && isFree(columns[at + span])) {
      width += widthOf(columns[at + span]!);
      span++;
    }
    return span;
  }

  function isFree(column: number | undefined): boolean {
    return (
      column !== undefined &&
      sheet.valueAt(row, column) === "" &&
      !sheet.merges.some((area) => containsCell(area, row, column))
    );
  }
}
