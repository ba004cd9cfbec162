import { areaOf } from "./area";
import type { Sheet } from "./sheet";
import type { Shift } from "./shift";

type Axis = Shift["axis"];

/** Where a row or column stands now; undefined when it is gone. */
type Moved = (axis: Axis, index: number) => number | undefined;

/** A point along one axis of the sheet: the row or column that it lies in, and how far into it, from 0 to 1. */
interface Anchor {
  readonly index: number;
  readonly part: number;
}

/**
 * Notes in which cells the corners of the charts of a sheet lie: Excel moves and sizes charts with cells.
 *
 * @returns what places the charts again once cells have moved or got other sizes. A chart of which nothing would remain
 *   keeps its size.
 */
export function chartAnchors(sheet: Sheet): (moved?: Moved) => void {
  const noted = sheet.charts.map((chart) => ({
    chart,
    rows: [chart.top, chart.top + chart.height].map((at) => anchorAt(sheet, "row", at)),
    columns: [chart.left, chart.left + chart.width].map((at) => anchorAt(sheet, "column", at)),
  }));
  return (moved = (_axis, index) => index) => {
    for (const { chart, rows, columns } of noted) {
      const place = (axis: Axis, anchors: Anchor[], size: number): [number, number] => {
        const [start = 0, end = 0] = anchors.map((anchor) => placeOf(sheet, axis, anchor, moved));
        return [rounded(start), end - start >= 1 ? rounded(end - start) : size];
      };
      [chart.top, chart.height] = place("row", rows, chart.height);
      [chart.left, chart.width] = place("column", columns, chart.width);
    }
  };
}

/** Thousandths of a point, as a file keeps them. */
const rounded = (points: number): number => Math.round(points * 1000) / 1000;

/** Distance of a row or column from the edge of the sheet, and its size, in points. */
function lineAt({ layout }: Sheet, axis: Axis, index: number): { start: number; size: number } {
  const { left, top, width, height } = layout.place(
    axis === "row" ? areaOf(index, 0) : areaOf(0, index),
  );
  return axis === "row" ? { start: top, size: height } : { start: left, size: width };
}

function anchorAt(sheet: Sheet, axis: Axis, at: number): Anchor {
  const sizeOf = (index: number): number =>
    axis === "row" ? sheet.layout.rowHeight(index) : sheet.layout.columnWidth(index);
  let [index, start] = [0, 0];
  while (start + sizeOf(index) <= at) start += sizeOf(index++);
  return { index, part: (at - start) / sizeOf(index) };
}

/** A point in a row or column that is gone lies where the next one that remains begins. */
function placeOf(sheet: Sheet, axis: Axis, { index, part }: Anchor, moved: Moved): number {
  const now = moved(axis, index);
  if (now !== undefined) {
    const { start, size } = lineAt(sheet, axis, now);
    return start + part * size;
  }
  let next = index;
  while (moved(axis, next) === undefined) next++;
  return lineAt(sheet, axis, moved(axis, next) ?? 0).start;
}
