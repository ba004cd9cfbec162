import { IRenderManagerService, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import type { SheetLayout } from "../../host";
import { CELLS_CANVAS, UNIT_ID } from "./create-univer";
import type { GridWriter } from "./grid-writer";
import { PIXELS_PER_POINT } from "./units";

/** How the active sheet is shown. Pixels of the sheet count from its first cell, before zooming. */
export interface SheetView {
  /** Where the cells are in the window, without the letters above and the numbers beside them. */
  readonly box: DOMRect;
  readonly zoom: number;
  /** How far the cells that are not frozen are scrolled, in pixels of the sheet. */
  readonly scrolled: { readonly x: number; readonly y: number };
  /** Size of the frozen cells, in pixels of the sheet. */
  readonly frozen: { readonly width: number; readonly height: number };
  /** Pixels of the sheet at a place in points: rows that fit their texts are higher here than the workbook knows. */
  pixelsAt(left: number, top: number): { x: number; y: number };
  /** The other way round. */
  pointsAt(x: number, y: number): { left: number; top: number };
}

/** How the sheet with the layout is shown; undefined while the grid does not show it. */
export function sheetView(writer: GridWriter, layout: SheetLayout): SheetView | undefined {
  const renderer = writer.inject(IRenderManagerService).getRenderById(UNIT_ID);
  const skeleton = renderer?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const canvas = document.querySelector(CELLS_CANVAS)?.getBoundingClientRect();
  if (!renderer || !skeleton || !canvas) return undefined;
  const { scaleX: zoom } = renderer.scene;
  const viewport = renderer.scene.getViewport("viewMain");
  const header = {
    x: skeleton.rowHeaderWidth * zoom,
    y: skeleton.columnHeaderHeight * zoom,
  };
  const { rowHeightAccumulation: rows, columnWidthAccumulation: columns } = skeleton;
  const startOf = (ends: readonly number[], index: number): number => ends[index - 1] ?? 0;
  const { frozenColumns, frozenRows } = layout;
  const frozen = { width: startOf(columns, frozenColumns), height: startOf(rows, frozenRows) };
  const { left, top, width, height } = canvas;
  return {
    box: new DOMRect(left + header.x, top + header.y, width - header.x, height - header.y),
    zoom,
    scrolled: { x: viewport?.viewportScrollX ?? 0, y: viewport?.viewportScrollY ?? 0 },
    frozen,
    pixelsAt(fromLeft, fromTop) {
      const [column, row] = [layout.columnAt(fromLeft), layout.rowAt(fromTop)];
      return {
        x: startOf(columns, column.index) + column.rest * PIXELS_PER_POINT,
        y: startOf(rows, row.index) + row.rest * PIXELS_PER_POINT,
      };
    },
    pointsAt(x, y) {
      const [column, row] = [indexAt(columns, x), indexAt(rows, y)];
      const place = layout.place({ row, column, rows: 1, columns: 1 });
      const across = (x - startOf(columns, column)) / PIXELS_PER_POINT;
      const down = (y - startOf(rows, row)) / PIXELS_PER_POINT;
      // A row is no higher for the workbook than it knows.
      return {
        left: place.left + Math.min(across, place.width),
        top: place.top + Math.min(down, place.height),
      };
    },
  };
}

/** The first row or column that ends beyond a distance. */
function indexAt(ends: readonly number[], distance: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= distance) low = middle + 1;
    else high = middle;
  }
  return low;
}
