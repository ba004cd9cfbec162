import { scaleLinear } from "d3-scale";

/** Room in pixels for the numbers of the axis and the names at the ends. */
const margin = { left: 40, top: 10, bottom: 20 };
const tickCount = 4;
/** Between two names at the ends of lines. */
const lineHeight = 13;

export interface Drawn {
  name: string;
  values: readonly (number | undefined)[];
}

/** Scales of lines whose axis need not begin with 0, and the places of the names at their ends. */
export function seriesGeometry(
  series: readonly Drawn[],
  points: number,
  width: number,
  height: number,
  { reference, endWidth }: { reference: number | undefined; endWidth: number },
) {
  const values = series.flatMap((one) => one.values.filter((value) => value !== undefined));
  const all = reference === undefined ? values : [...values, reference];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const y = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [
    height - margin.bottom,
    margin.top,
  ]).nice(tickCount);
  const right = width - endWidth - 8;
  const x = scaleLinear([0, Math.max(1, points - 1)], [margin.left, right]);
  return { x, y, ticks: y.ticks(tickCount), right, ends: endPlaces(series, y, height) };
}

/** Heights of the names at the ends, moved apart where lines end close together. */
function endPlaces(series: readonly Drawn[], y: (value: number) => number, height: number) {
  const ends = series
    .flatMap(({ values }, index) => {
      const last = values.reduce<number>(
        (at, value, place) => (value === undefined ? at : place),
        -1,
      );
      return last < 0 ? [] : [{ index, last, at: y(values[last] ?? 0) }];
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
