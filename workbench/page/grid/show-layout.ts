import type { IRange } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  type IAddWorksheetMergeMutationParams,
  type IRemoveWorksheetMergeMutationParams,
  type ISetColHiddenMutationParams,
  type ISetFrozenMutationParams,
  type ISetRowHiddenMutationParams,
  type ISetWorksheetColWidthMutationParams,
  type ISetWorksheetRowHeightMutationParams,
} from "@univerjs/preset-sheets-core";
import type { Area, Sheet } from "../../host";
import type { GridWriter } from "./grid-writer";
import { neededHeights } from "./row-height";
import { PIXELS_PER_POINT, STANDARD_HEIGHT } from "./units";

/** The area as Univer writes it. */
export const gridRange = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

/** Shows widths of columns, and which of them are hidden. */
export function showColumns(writer: GridWriter, sheet: Sheet, first: number, count: number): void {
  const grid = writer.sheet(sheet.id);
  if (!grid) return;
  const end = Math.min(first + count, grid.getColumnCount());
  for (let column = first; column < end; column++) {
    const ranges = [gridRange({ row: 0, column, rows: grid.getRowCount(), columns: 1 })];
    const hidden = sheet.layout.hiddenColumns.has(column);
    if (hidden === grid.getColVisible(column)) {
      writer.apply<ISetColHiddenMutationParams>(
        hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id,
        { subUnitId: sheet.id, ranges },
      );
    }
    const colWidth = sheet.layout.columnWidth(column) * PIXELS_PER_POINT;
    if (hidden || colWidth === grid.getColumnWidth(column)) continue;
    writer.apply<ISetWorksheetColWidthMutationParams>(SetWorksheetColWidthMutation.id, {
      subUnitId: sheet.id,
      ranges,
      colWidth,
    });
  }
}

/**
 * Shows heights of rows, and which of them are hidden: of those that differ from the others, or did. A row without a height of its own is as high as
 * its contents need.
 */
export function showRows(writer: GridWriter, sheet: Sheet, first: number, count: number): void {
  const grid = writer.sheet(sheet.id);
  if (!grid) return;
  const end = Math.min(first + count, grid.getRowCount());
  const needed = neededHeights(sheet, first, end - first);
  const looked = new Set([
    ...needed.keys(),
    ...sheet.layout.rowHeights.keys(),
    ...sheet.layout.hiddenRows,
    ...Object.keys(grid.getConfig().rowData).map(Number),
  ]);
  showHiddenRows(
    writer,
    sheet,
    [...looked].filter((row) => row >= first && row < end),
  );
  for (const row of looked) {
    if (row < first || row >= end) continue;
    const ranges = [gridRange({ row, column: 0, rows: 1, columns: grid.getColumnCount() })];
    const hidden = sheet.layout.hiddenRows.has(row);
    const points = sheet.layout.rowHeights.get(row);
    const rowHeight =
      points === undefined ? (needed.get(row) ?? STANDARD_HEIGHT) : points * PIXELS_PER_POINT;
    if (hidden || rowHeight === grid.getRowHeight(row)) continue;
    writer.apply<ISetWorksheetRowHeightMutationParams>(SetWorksheetRowHeightMutation.id, {
      subUnitId: sheet.id,
      ranges,
      rowHeight,
    });
  }
}

/** Shows which cells are merged. */
export function showMerges(writer: GridWriter, sheet: Sheet): void {
  const shown = writer.sheet(sheet.id)?.getMergeData() ?? [];
  if (shown.length > 0) {
    writer.apply<IRemoveWorksheetMergeMutationParams>(RemoveWorksheetMergeMutation.id, {
      subUnitId: sheet.id,
      ranges: [...shown],
    });
  }
  if (sheet.merges.length === 0) return;
  writer.apply<IAddWorksheetMergeMutationParams>(AddWorksheetMergeMutation.id, {
    subUnitId: sheet.id,
    ranges: sheet.merges.map(gridRange),
  });
}

/** Shows which rows and columns stay in sight. */
export function showFrozenPanes(writer: GridWriter, sheet: Sheet): void {
  const { frozenRows, frozenColumns } = sheet.layout;
  writer.apply<ISetFrozenMutationParams>(SetFrozenMutation.id, {
    subUnitId: sheet.id,
    startRow: frozenRows === 0 ? -1 : frozenRows,
    startColumn: frozenColumns === 0 ? -1 : frozenColumns,
    ySplit: frozenRows,
    xSplit: frozenColumns,
  });
}

/** Hides and shows rows in two strokes: a filter changes thousands at once. */
function showHiddenRows(writer: GridWriter, sheet: Sheet, rows: readonly number[]): void {
  const grid = writer.sheet(sheet.id);
  if (!grid) return;
  const changed = rows.filter(
    (row) => sheet.layout.hiddenRows.has(row) === grid.getRowVisible(row),
  );
  for (const hidden of [true, false]) {
    const ranges = changed
      .filter((row) => sheet.layout.hiddenRows.has(row) === hidden)
      .map((row) => gridRange({ row, column: 0, rows: 1, columns: grid.getColumnCount() }));
    if (ranges.length === 0) continue;
    const { id } = hidden ? SetRowHiddenMutation : SetRowVisibleMutation;
    writer.apply<ISetRowHiddenMutationParams>(id, { subUnitId: sheet.id, ranges });
  }
}
