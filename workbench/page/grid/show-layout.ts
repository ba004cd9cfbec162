import { BooleanNumber, type IFreeze, type IRange, type IWorksheetData } from "@univerjs/core";
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
  type ISetFrozenMutationParams,
  type ISetRowHiddenMutationParams,
  type ISetWorksheetColWidthMutationParams,
  type ISetWorksheetRowHeightMutationParams,
} from "@univerjs/preset-sheets-core";
import {
  areaOf,
  spansOf,
  wholeSheet,
  type Area,
  type Axis,
  type Sheet,
  type Span,
} from "../../host";
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

/** Univer's mutations of rows and of columns. */
const MUTATIONS = {
  row: { hide: SetRowHiddenMutation.id, show: SetRowVisibleMutation.id },
  column: { hide: SetColHiddenMutation.id, show: SetColVisibleMutation.id },
} as const;

/** How a row or column looks; the size is in pixels. */
interface LineLook {
  readonly isHidden: boolean;
  readonly size: number;
}

/** Shows how rows or columns are to look, where the grid shows them otherwise. */
function showLines(
  writer: GridWriter,
  subUnitId: string,
  axis: Axis,
  lines: Iterable<number>,
  lookOf: (index: number) => LineLook,
): void {
  const grid = writer.sheet(subUnitId);
  if (!grid) return;
  const isRow = axis === "row";
  const hidden: number[] = [];
  const shown: number[] = [];
  const sizes: Record<number, number> = {};
  for (const index of lines) {
    const { isHidden, size } = lookOf(index);
    const isVisible = isRow ? grid.getRowVisible(index) : grid.getColVisible(index);
    if (isHidden === isVisible) (isHidden ? hidden : shown).push(index);
    const now = isRow ? grid.getRowHeight(index) : grid.getColumnWidth(index);
    if (!isHidden && size !== now) sizes[index] = size;
  }
  const [rows, columns] = [grid.getRowCount(), grid.getColumnCount()];
  const areaOfLines = ({ first, count }: Span) =>
    isRow ? areaOf(first, 0, count, columns) : areaOf(0, first, rows, count);
  const rangesOf = (indices: readonly number[]) => {
    const areas = indices.map((first) => areaOfLines({ first, count: 1 }));
    return spansOf(areas, axis).map((span) => gridRange(areaOfLines(span)));
  };
  const { hide, show } = MUTATIONS[axis];
  for (const [id, indices] of [
    [hide, hidden],
    [show, shown],
  ] as const) {
    const ranges = rangesOf(indices);
    if (ranges.length > 0) writer.apply<ISetRowHiddenMutationParams>(id, { subUnitId, ranges });
  }
  const ranges = rangesOf(Object.keys(sizes).map(Number));
  if (ranges.length === 0) return;
  if (isRow) {
    writer.apply<ISetWorksheetRowHeightMutationParams>(SetWorksheetRowHeightMutation.id, {
      subUnitId,
      ranges,
      rowHeight: sizes,
    });
  } else {
    writer.apply<ISetWorksheetColWidthMutationParams>(SetWorksheetColWidthMutation.id, {
      subUnitId,
      ranges,
      colWidth: sizes,
    });
  }
}

const columnLook = ({ layout }: Sheet, column: number): LineLook => ({
  isHidden: layout.hiddenColumns.has(column),
  size: layout.columnWidth(column) * PIXELS_PER_POINT,
});

/** Looks of rows; one without a height of its own is as high as its contents need. */
function rowLooks({ layout }: Sheet, needed: ReadonlyMap<number, number>) {
  return (row: number): LineLook => {
    const points = layout.rowHeights.get(row);
    return {
      isHidden: layout.hiddenRows.has(row),
      size: points === undefined ? (needed.get(row) ?? STANDARD_HEIGHT) : points * PIXELS_PER_POINT,
    };
  };
}

/** The layout of a sheet that Univer does not have yet: it lays the active sheet out anew after each of its mutations. */
export function gridLayout(
  sheet: Sheet,
): Pick<IWorksheetData, "columnData" | "rowData" | "mergeData" | "freeze"> {
  const { layout } = sheet;
  const needed = neededHeights(sheet, 0, wholeSheet.rows);
  const rowLook = rowLooks(sheet, needed);
  const hd = ({ isHidden }: LineLook) => (isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  const columns = new Set([...layout.columnWidths.keys(), ...layout.hiddenColumns]);
  const rows = new Set([...needed.keys(), ...layout.rowHeights.keys(), ...layout.hiddenRows]);
  return {
    columnData: Object.fromEntries(
      [...columns].map((column) => {
        const look = columnLook(sheet, column);
        return [column, { hd: hd(look), ...(!look.isHidden && { w: look.size }) }];
      }),
    ),
    rowData: Object.fromEntries(
      [...rows].map((row) => {
        const look = rowLook(row);
        return [row, { hd: hd(look), h: look.size }];
      }),
    ),
    mergeData: sheet.merges.map(gridRange),
    freeze: frozenPanes(sheet),
  };
}

/** Shows widths of columns, and which of them are hidden. */
export function showColumns(writer: GridWriter, sheet: Sheet, first: number, count: number): void {
  const { id } = sheet;
  const end = Math.min(first + count, writer.sheet(id)?.getColumnCount() ?? 0);
  const columns = Array.from({ length: Math.max(0, end - first) }, (_, n) => first + n);
  showLines(writer, id, "column", columns, (column) => columnLook(sheet, column));
}

/** Shows heights of rows, and which of them are hidden: of those that differ from the others, or did. */
export function showRows(writer: GridWriter, sheet: Sheet, first: number, count: number): void {
  const grid = writer.sheet(sheet.id);
  if (!grid) return;
  const { rowHeights, hiddenRows } = sheet.layout;
  const end = Math.min(first + count, grid.getRowCount());
  const needed = neededHeights(sheet, first, end - first);
  const looked = new Set([
    ...needed.keys(),
    ...rowHeights.keys(),
    ...hiddenRows,
    ...Object.keys(grid.getConfig().rowData).map(Number),
  ]);
  const rows = [...looked].filter((row) => row >= first && row < end);
  showLines(writer, sheet.id, "row", rows, rowLooks(sheet, needed));
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

function frozenPanes({ layout: { frozenRows, frozenColumns } }: Sheet): IFreeze {
  return {
    startRow: frozenRows === 0 ? -1 : frozenRows,
    startColumn: frozenColumns === 0 ? -1 : frozenColumns,
    ySplit: frozenRows,
    xSplit: frozenColumns,
  };
}

/** Shows which rows and columns stay in sight. */
export function showFrozenPanes(writer: GridWriter, sheet: Sheet): void {
  writer.apply<ISetFrozenMutationParams>(SetFrozenMutation.id, {
    subUnitId: sheet.id,
    ...frozenPanes(sheet),
  });
}
