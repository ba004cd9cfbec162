import { type Area, eachCell, intersection } from "./area";
import { hasContent } from "./cell";
import type { Sheet } from "./sheet";

/** What Excel's status bar counts in a selection: cells in sight. */
export interface SelectionSummary {
  /** Cells that are not empty. */
  readonly filled: number;
  readonly numbers: number;
  readonly sum: number;
}

/**
 * Counts the cells of a selection that hold something, and adds up its numbers. Errors and texts are counted and not
 * added; hidden rows and columns are left out.
 */
export function selectionSummary(sheet: Sheet, areas: readonly Area[]): SelectionSummary {
  const { hiddenRows, hiddenColumns } = sheet.layout;
  let [filled, numbers, sum] = [0, 0, 0];
  const count = (row: number, column: number): void => {
    if (hiddenRows.has(row) || hiddenColumns.has(column)) return;
    const value = sheet.valueAt(row, column);
    if (value === "" && sheet.cellAt(row, column).formula === undefined) return;
    filled++;
    if (typeof value !== "number") return;
    numbers++;
    sum += value;
  };
  for (const area of areas) {
    sheet.eachStored(area, (cell, row, column) => {
      if (hasContent(cell)) count(row, column);
    });
    for (const spill of sheet.spills.all()) {
      const part = intersection(spill, area);
      if (!part) continue;
      eachCell(part, (row, column) => {
        if (!hasContent(sheet.cellAt(row, column))) count(row, column);
      });
    }
  }
  return { filled, numbers, sum };
}
