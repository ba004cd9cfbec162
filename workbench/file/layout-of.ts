import { readCell } from "../../src/reading/xlsx";
import { SheetLayout, type SheetSnapshot } from "../host";

type Sizes = Pick<SheetSnapshot, "columnWidths" | "rowHeights" | "hiddenRows" | "hiddenColumns">;

/** The sizes of rows and columns of a sheet, to measure with. */
export function layoutOf({
  columnWidths,
  rowHeights,
  hiddenRows,
  hiddenColumns,
}: Sizes): SheetLayout {
  const layout = new SheetLayout();
  const columnOf = (letters: string): number => readCell(`${letters}1`)?.column ?? 0;
  for (const [letters, width] of Object.entries(columnWidths)) {
    layout.columnWidths.set(columnOf(letters), width);
  }
  for (const [row, height] of Object.entries(rowHeights)) {
    layout.rowHeights.set(Number(row) - 1, height);
  }
  hiddenColumns.forEach((letters) => layout.hiddenColumns.add(columnOf(letters)));
  hiddenRows.forEach((row) => layout.hiddenRows.add(row - 1));
  return layout;
}
