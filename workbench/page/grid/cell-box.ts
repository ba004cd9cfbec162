import { IRenderManagerService, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import { UNIT_ID } from "./create-univer";
import type { GridWriter } from "./grid-writer";
import type { SheetView } from "./sheet-view";

/** Where a cell of the active sheet is in the window; undefined where it is out of sight. */
export function cellBox(
  writer: GridWriter,
  { box, zoom, scrolled, frozen }: SheetView,
  row: number,
  column: number,
): DOMRect | undefined {
  const renderer = writer.inject(IRenderManagerService).getRenderById(UNIT_ID);
  const skeleton = renderer?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!skeleton) return undefined;
  const { startX, startY, endX, endY } = skeleton.getCellWithCoordByIndex(row, column);
  const [x, y] = [startX - skeleton.rowHeaderWidth, startY - skeleton.columnHeaderHeight];
  const isHidden = { x: x - scrolled.x < frozen.width, y: y - scrolled.y < frozen.height };
  const isFrozen = { x: x < frozen.width, y: y < frozen.height };
  if ((isHidden.x && !isFrozen.x) || (isHidden.y && !isFrozen.y)) return undefined;
  const left = box.left + (x - (isFrozen.x ? 0 : scrolled.x)) * zoom;
  const top = box.top + (y - (isFrozen.y ? 0 : scrolled.y)) * zoom;
  if (left > box.right || top > box.bottom) return undefined;
  return new DOMRect(left, top, (endX - startX) * zoom, (endY - startY) * zoom);
}
