import type { ScaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { ChartData, ChartPoint } from "./chart-data";
import { colorOf, marksOf, type DrawnMarks } from "./draw-marks";
import { svg } from "./svg";

const RADIUS = 3.5;

/** Draws points where two numbers put them, and lines between them in the order of the cells. */
export function drawScatter(
  data: ChartData,
  across: ScaleLinear<number, number>,
  value: ScaleLinear<number, number>,
  hasLines: boolean,
): DrawnMarks {
  const marks = marksOf(data, (series, point, number) => {
    const [x, y] = [across(data.series[series]?.across[point] ?? 0), value(number)];
    return { left: x, right: x, top: y, bottom: y };
  });
  const lines = data.series.map((series, index) => {
    const path = line<ChartPoint>()
      .defined((point) => point.value !== undefined)
      .x((_, point) => across(series.across[point] ?? 0))
      .y((point) => value(point.value ?? 0));
    return svg("path", {
      fill: "none",
      "stroke-width": 1.75,
      stroke: colorOf(series.color, index),
      d: path(series.points) ?? undefined,
    });
  });
  const dots = marks.map(({ series, left, top }) =>
    svg("circle", {
      fill: colorOf(data.series[series]?.color, series),
      cx: left,
      cy: top,
      r: RADIUS,
    }),
  );
  return { parts: [...(hasLines ? lines : []), ...dots], marks };
}
