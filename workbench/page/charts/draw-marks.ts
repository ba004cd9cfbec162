import type { ScaleBand, ScaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import type { ChartData, ChartPoint } from "./chart-data";
import type { Span } from "./stack";
import { svg } from "./svg";

/** Where values and categories are drawn. */
export interface Plot {
  box: { left: number; right: number; top: number; bottom: number };
  kind: ChartKind;
  value: ScaleLinear<number, number>;
  category: ScaleBand<string>;
  /** Between which values each point of each series stands. */
  spans: readonly (readonly Span[])[];
  isStacked: boolean;
}

export type ChartKind = "line" | "column" | "bar" | "area" | "scatter" | "pie";

/** What stands for one point of a series. */
export interface Mark {
  series: number;
  point: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface DrawnMarks {
  parts: SVGElement[];
  marks: Mark[];
}

/** Colours that people with colour vision deficiencies can tell apart (Okabe and Ito 2008), the darker ones first. */
const PALETTE = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#7F7F7F"];

export const colorOf = (color: string | undefined, index: number): string =>
  color ?? PALETTE[index % PALETTE.length]!;

/** The middle of a category. */
const middleOf =
  ({ category }: Plot) =>
  (index: number): number =>
    (category(String(index)) ?? 0) + category.bandwidth() / 2;

export function drawLines(data: ChartData, plot: Plot): DrawnMarks {
  const { value } = plot;
  const across = middleOf(plot);
  const path = line<ChartPoint>()
    .defined((point) => point.value !== undefined)
    .x((_, index) => across(index))
    .y((point) => value(point.value ?? 0));
  const marks = marksOf(data, (_, point, number) => {
    const [x, y] = [across(point), value(number)];
    return { left: x, right: x, top: y, bottom: y };
  });
  const lines = data.series.map((series, index) =>
    svg("path", {
      fill: "none",
      "stroke-width": 2.25,
      "stroke-linejoin": "round",
      stroke: colorOf(series.color, index),
      d: path(series.points) ?? undefined,
    }),
  );
  // A point between two gaps has no line.
  const isAlone = ({ series, point }: Mark) => {
    const { points } = data.series[series]!;
    return points[point - 1]?.value === undefined && points[point + 1]?.value === undefined;
  };
  const markerOf = ({ series, point }: Mark) => data.series[series]?.points[point]?.marker;
  const markers = marks.flatMap((mark) => {
    const marker = markerOf(mark);
    if (!marker) return [];
    const color = colorOf(data.series[mark.series]!.color, mark.series);
    const at = { cx: mark.left, cy: mark.top, r: marker.size / 2 + 1 };
    return [
      svg("circle", { ...at, fill: marker.fill ?? color, stroke: color, "stroke-width": 1.5 }),
    ];
  });
  const dots = marks
    .filter((mark) => isAlone(mark) && !markerOf(mark))
    .map(({ series, left, top }) =>
      svg("circle", { fill: colorOf(data.series[series]!.color, series), cx: left, cy: top, r: 3 }),
    );
  return { parts: [...lines, ...dots, ...markers], marks };
}

export function drawAreas(data: ChartData, plot: Plot): DrawnMarks {
  const { value, spans, isStacked } = plot;
  const across = middleOf(plot);
  const shape = area<Span>()
    .defined((span) => span !== undefined)
    .x((_, index) => across(index))
    .y0((span) => value(span?.[0] ?? 0))
    .y1((span) => value(span?.[1] ?? 0));
  const parts = data.series.map((series, index) =>
    svg("path", {
      fill: colorOf(series.color, index),
      // What stands behind another area is to be seen.
      "fill-opacity": isStacked ? 0.9 : 0.55,
      d: shape([...(spans[index] ?? [])]) ?? undefined,
    }),
  );
  const marks = marksOf(data, (series, point) => {
    const [x, y] = [across(point), value(spans[series]?.[point]?.[1] ?? 0)];
    return { left: x, right: x, top: y, bottom: y };
  });
  return { parts, marks };
}

export function drawBars(data: ChartData, plot: Plot): DrawnMarks {
  const { kind, category, value, spans, isStacked } = plot;
  const thickness = category.bandwidth() / (isStacked ? 1 : Math.max(1, data.series.length));
  const marks = marksOf(data, (series, point) => {
    const [low, high] = spans[series]?.[point] ?? [0, 0];
    const [from, to] = [value(low), value(high)].sort((a, b) => a - b) as [number, number];
    const start = (category(String(point)) ?? 0) + (isStacked ? 0 : series * thickness);
    return kind === "bar"
      ? { left: from, right: to, top: start, bottom: start + thickness }
      : { left: start, right: start + thickness, top: from, bottom: to };
  });
  const parts = marks.map(({ series, left, right, top, bottom }) =>
    svg("rect", {
      fill: colorOf(data.series[series]!.color, series),
      x: left,
      y: top,
      width: right - left,
      height: bottom - top,
    }),
  );
  return { parts, marks };
}

/** A mark for each point that has a value. */
export function marksOf(
  { series }: ChartData,
  place: (series: number, point: number, value: number) => Omit<Mark, "series" | "point">,
): Mark[] {
  return series.flatMap(({ points }, index) =>
    points.flatMap(({ value }, point) =>
      value === undefined ? [] : [{ series: index, point, ...place(index, point, value) }],
    ),
  );
}

/** How far from a mark a pointer may be. */
const REACH = 24;

/** The mark at or nearest to a place in the chart; undefined where none is near. */
export function markAt(marks: readonly Mark[], x: number, y: number): Mark | undefined {
  const distance = ({ left, right, top, bottom }: Mark) =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  const nearest = marks.reduce<Mark | undefined>(
    (best, mark) => (best && distance(best) <= distance(mark) ? best : mark),
    undefined,
  );
  return nearest && distance(nearest) <= REACH ? nearest : undefined;
}

/** The mark beside another one: of the same series, or of another one at the same point. */
export function markBeside(
  marks: readonly Mark[],
  from: Mark | undefined,
  step: { points: number; series: number },
): Mark | undefined {
  if (!from) return marks[0];
  const along = marks.filter((mark) =>
    step.points === 0 ? mark.point === from.point : mark.series === from.series,
  );
  return along[along.indexOf(from) + step.points + step.series] ?? from;
}
