import { scaleLinear } from "d3-scale";
import type { ChartOfLines, Line } from "../chart";
import { characterWidth } from "./mark";

/** Least room in pixels for the numbers of the axis, and that above the lines and for the labels below. */
const margin = { left: 40, top: 10, bottom: 20 };
/** Between the numbers of the axis and the lines, and to the edge. */
const axisGap = 8;
const tickCount = 4;
/** Between the end of a line, which may be a hollow point, and its name. */
export const endGap = 8;
/** Pixels from one name at the end of a line to the next, or from one row of a name to its next. */
export const nameHeight = 14;

type Drawn = Pick<ChartOfLines, "lines" | "labels" | "reference" | "fromZero" | "axisText">;

interface GeometryPlace {
  width: number;
  height: number;
  /** What the names at the ends of lines take. */
  endWidth: number;
  /** How many rows each of them has. */
  endRows: readonly number[];
}

/** Scales of lines, and the places of the names at their ends. */
export function lineGeometry(
  { lines, labels, reference, fromZero, axisText }: Drawn,
  { width, height, endWidth, endRows }: GeometryPlace,
) {
  const values = lines.flatMap((one) => one.values.filter((value) => value !== undefined));
  const also = [reference, fromZero ? 0 : undefined].filter((value) => value !== undefined);
  const [low, high] = [Math.min(...values, ...also), Math.max(...values, ...also)];
  const y = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [
    height - margin.bottom,
    margin.top,
  ]).nice(tickCount);
  const ticks = y.ticks(tickCount);
  const longest = Math.max(...ticks.map((tick) => axisText(tick).length));
  const left = Math.max(margin.left, longest * characterWidth + axisGap);
  const right = width - endWidth - endGap - 3;
  const x = scaleLinear([0, Math.max(1, labels.length - 1)], [left, right]);
  return { x, y, ticks, right, ends: endPlaces(lines, endRows, y, height) };
}

/** Where the last number of a line is; -1 where it has none. */
export const lastPlace = ({ values }: Line): number =>
  values.reduce<number>((at, value, place) => (value === undefined ? at : place), -1);

/** Heights of the names at the ends, moved apart where lines end close together. */
function endPlaces(
  lines: readonly Line[],
  rows: readonly number[],
  y: (value: number) => number,
  height: number,
) {
  const heightOf = (index: number) => (rows[index] ?? 1) * nameHeight;
  const ends = lines
    .flatMap((line, index) => {
      const last = lastPlace(line);
      return last < 0 ? [] : [{ index, last, at: y(line.values[last] ?? 0) }];
    })
    .sort((a, b) => a.at - b.at);
  const lowest = height - margin.bottom + nameHeight;
  ends.forEach((end, place) => {
    const before = ends[place - 1];
    if (before) end.at = Math.max(end.at, before.at + heightOf(before.index));
  });
  [...ends].reverse().forEach((end, place, reversed) => {
    const below = reversed[place - 1];
    end.at = Math.min(end.at, (below ? below.at : lowest) - heightOf(end.index));
  });
  return ends;
}

/** Pixels that a label of the axis needs at least, and between two of them. */
const labelWidth = 40;
const labelGap = 8;

/** As many labels as fit, evenly, the last one among them. */
export function shownLabels(labels: readonly string[], width: number) {
  const longest = Math.max(0, ...labels.map(({ length }) => length)) * characterWidth + labelGap;
  const step = Math.max(1, Math.ceil((labels.length * Math.max(labelWidth, longest)) / width));
  return labels
    .map((label, index) => ({ label, index }))
    .filter(({ index }) => (labels.length - 1 - index) % step === 0);
}
