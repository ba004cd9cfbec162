import type { SheetView } from "../grid";

/** A rectangle in pixels. */
export interface PixelBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface OnScreen {
  /** From the first cell's corner in the window, zoomed. */
  left: number;
  top: number;
  /** How much is hidden beneath frozen cells at the left and the top; pixels of the sheet. */
  hidden: { left: number; top: number };
}

/**
 * Where something that stands on the sheet is seen. What lies wholly within frozen cells stays with them; everything else
 * scrolls, and goes beneath them.
 */
export function onScreen(
  box: PixelBox,
  { zoom, scrolled, frozen }: Pick<SheetView, "zoom" | "scrolled" | "frozen">,
): OnScreen {
  const x = along(box.left, box.width, scrolled.x, frozen.width);
  const y = along(box.top, box.height, scrolled.y, frozen.height);
  return { left: x.at * zoom, top: y.at * zoom, hidden: { left: x.hidden, top: y.hidden } };
}

function along(
  start: number,
  size: number,
  scrolled: number,
  frozen: number,
): { at: number; hidden: number } {
  const isFrozen = start + size <= frozen;
  if (isFrozen || scrolled === 0) return { at: start, hidden: 0 };
  const at = start - scrolled;
  return { at, hidden: Math.max(0, Math.min(size, frozen - at)) };
}
