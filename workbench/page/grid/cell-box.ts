import { IRenderManagerService, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import { CELLS_CANVAS, UNIT_ID } from "./create-univer";
import type { GridWriter } from "./grid-writer";

/** How far the active sheet is scrolled, in pixels of its cells before zooming. */
export function scrolledBy(writer: GridWriter): { x: number; y: number } {
  const renderer = writer.inject(IRenderManagerService).getRenderById(UNIT_ID);
  const viewport = renderer?.scene.getViewport("viewMain");
  return { x: viewport?.viewportScrollX ?? 0, y: viewport?.viewportScrollY ?? 0 };
}

/** Where a cell of the active sheet is in the window; undefined where it is out of sight. */
export function cellBox(writer: GridWriter, row: number, column: number): DOMRect | undefined {
  const renderer = writer.inject(IRenderManagerService).getRenderById(UNIT_ID);
  const skeleton = renderer?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const canvas = document.querySelector(CELLS_CANVAS)?.getBoundingClientRect();
  if (!renderer || !skeleton || !canvas) return undefined;
  const { startX, startY, endX, endY } = skeleton.getCellWithCoordByIndex(row, column);
  const { scaleX: zoom } = renderer.scene;
  const { x, y } = scrolledBy(writer);
  const { rowHeaderWidth, columnHeaderHeight } = skeleton;
  const [left, top] = [startX - x, startY - y];
  if (left < rowHeaderWidth || top < columnHeaderHeight) return undefined;
  const [shownLeft, shownTop] = [canvas.left + left * zoom, canvas.top + top * zoom];
  if (shownLeft > canvas.right || shownTop > canvas.bottom) return undefined;
  return new DOMRect(shownLeft, shownTop, (endX - startX) * zoom, (endY - startY) * zoom);
}
