import type { PixelBox } from "./on-screen";

/** What is dragged of a chart: all of it, or sides by their compass points. */
export const HANDLES = ["n", "ne", "e", "se", "s", "sw", "w", "nw"] as const;
export type Handle = (typeof HANDLES)[number] | "move";

/** Smaller charts show nothing. */
export const SMALLEST = { width: 120, height: 90 };

/** The box after it was dragged; it stays on the sheet, and no side passes the opposite one. */
export function dragged(box: PixelBox, handle: Handle, dx: number, dy: number): PixelBox {
  if (handle === "move") {
    return { ...box, left: Math.max(0, box.left + dx), top: Math.max(0, box.top + dy) };
  }
  const x = side(
    box.left,
    box.width,
    dx,
    SMALLEST.width,
    handle.includes("w"),
    handle.includes("e"),
  );
  const y = side(
    box.top,
    box.height,
    dy,
    SMALLEST.height,
    handle.includes("n"),
    handle.includes("s"),
  );
  return { left: x.start, width: x.size, top: y.start, height: y.size };
}

function side(
  start: number,
  size: number,
  by: number,
  smallest: number,
  isFirst: boolean,
  isLast: boolean,
): { start: number; size: number } {
  if (isLast) return { start, size: Math.max(smallest, size + by) };
  if (!isFirst) return { start, size };
  const moved = Math.max(0, Math.min(start + by, start + size - smallest));
  return { start: moved, size: start + size - moved };
}

const STEP = 8;
const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What an arrow key does to a chart: it moves it, with Shift it sizes it, with Ctrl in small steps. */
export function draggedByKey(
  box: PixelBox,
  { key, shiftKey, ctrlKey }: Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey">,
): PixelBox | undefined {
  const arrow = ARROWS[key];
  if (!arrow) return undefined;
  const [dx, dy] = arrow.map((way) => way * (ctrlKey ? 1 : STEP)) as [number, number];
  return dragged(box, shiftKey ? "se" : "move", dx, dy);
}
