import type { Box } from "../../host";
import type { SheetView } from "./sheet-view";
import { PIXELS_PER_POINT } from "./units";

/** Room of the grid's scroll bars, and between the edge of what is in sight and a chart; pixels and points. */
const SCROLL_BAR = 14;
const EDGE = 6;

/** What is in sight of the active sheet, in points; of one that is not shown, what will be when it is opened at its first cell. */
export function inSight(
  { box, zoom, scrolled, frozen, pointsAt }: SheetView,
  isActive: boolean,
): Box {
  const size = { width: box.width / zoom - SCROLL_BAR, height: box.height / zoom - SCROLL_BAR };
  if (!isActive) {
    const [width, height] = [size.width / PIXELS_PER_POINT, size.height / PIXELS_PER_POINT];
    return { left: EDGE, top: EDGE, width: width - EDGE, height: height - EDGE };
  }
  const first = pointsAt(scrolled.x + frozen.width, scrolled.y + frozen.height);
  const last = pointsAt(scrolled.x + size.width, scrolled.y + size.height);
  const [left, top] = [first.left + EDGE, first.top + EDGE];
  return { left, top, width: last.left - left, height: last.top - top };
}
