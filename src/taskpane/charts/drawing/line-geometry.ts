import { scaleLinear } from "d3-scale";
import type { ChartOfLines, Line } from "../chart";

/** Room in pixels for the numbers of the axis, above the lines, and for the labels below. */
const margin = { left: 40, top: 10, bottom: 20 };
const tickCount = 4;
/** Between two names at the ends of lines. */
const lineHeight = 13;

type Drawn = Pick<ChartOfLines, "lines" | "labels" | "reference" | "fromZero">;

/** Scales of lines, and the places of the names at their ends, which take `endWidth`. */
export function lineGeometry(
  { lines, labels, reference, fromZero }: Drawn,
  { width, height, endWidth }: { width: number; height: number; endWidth: number },
) {
  const values = lines.flatMap((one) => one.values.filter((value) => value !== undefined));
  const also = [reference, fromZero ? 0 : undefined].filter((value) => value !== undefined);
  const [low, high] = [Math.min(...values, ...also), Math.max(...values, ...also)];
  const y = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [
    height - margin.bottom,
    margin.top,
  ]).nice(tickCount);
  const right = width - endWidth - 8;
  const x = scaleLinear([0, Math.max(1, labels.length - 1)], [margin.left, right]);
  return { x, y, ticks: y.ticks(tickCount), right, ends: endPlaces(lines, y, height) };
}

/** Where the last number of a line is; -1 where it has none. */
export const lastPlace = ({ values }: Line): number =>
  values.reduce<number>((at, value, place) => (value === undefined ? at : place), -1);

/** Heights of the names at the ends, moved apart where lines end close together. */
function endPlaces(lines: readonly Line[], y: (value: number) => number, height: number) {
  const ends = lines
    .flatMap((line, index) => {
      const last = lastPlace(line);
      return last < 0 ? [] : [{ index, last, at: y(line.values[last] ?? 0) }];
    })
    .sort((a, b) => a.at - b.at);
  const lowest = height - margin.bottom;
  ends.forEach((end, place) => {
    const before = ends[place - 1];
    if (before) end.at = Math.max(end.at, before.at + lineHeight);
  });
  [...ends].reverse().forEach((end, place, reversed) => {
    const below = reversed[place - 1];
    end.at = Math.min(end.at, below ? below.at - lineHeight : lowest);
  });
  return ends;
}

/** Pixels that a label of the axis needs. */
const labelWidth = 40;

/** As many labels as fit, evenly, the last one among them. */
export function shownLabels(labels: readonly string[], width: number) {
  const step = Math.max(1, Math.ceil((labels.length * labelWidth) / width));
  return labels
    .map((label, index) => ({ label, index }))
    .filter(({ index }) => (labels.length - 1 - index) % step === 0);
}
