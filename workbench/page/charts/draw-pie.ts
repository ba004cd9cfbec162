import { arc, pie, type PieArcDatum } from "d3-shape";
import type { ChartData } from "./chart-data";
import { colorOf, type DrawnMarks } from "./draw-marks";
import { svg } from "./svg";

/** Part of the radius that a doughnut leaves free, as in Excel. */
const HOLE = 0.5;

/**
 * Draws the first series as parts of a circle, from the top on in the order of the cells. What is below zero counts by its
 * size, as in Excel.
 */
export function drawPie(
  { series: [series] }: ChartData,
  box: { left: number; right: number; top: number; bottom: number },
  { isHollow, paper }: { isHollow: boolean; paper: string },
): DrawnMarks {
  if (!series) return { parts: [], marks: [] };
  const radius = Math.max(4, Math.min(box.right - box.left, box.bottom - box.top) / 2);
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const slices = pie<number>().sort(null)(series.points.map(({ value }) => Math.abs(value ?? 0)));
  const shape = arc<PieArcDatum<number>>()
    .innerRadius(isHollow ? radius * HOLE : 0)
    .outerRadius(radius);
  const shown = slices.filter(({ value }) => value > 0);
  const parts = shown.map((slice) =>
    svg("path", {
      fill: colorOf(undefined, slice.index),
      stroke: paper,
      transform: `translate(${x} ${y})`,
      d: shape(slice) ?? undefined,
    }),
  );
  const marks = shown.map((slice) => {
    const [dx, dy] = shape.centroid(slice);
    const reach = Math.min(radius / 4, ((slice.endAngle - slice.startAngle) * radius) / 4);
    return {
      series: 0,
      point: slice.index,
      left: x + dx - reach,
      right: x + dx + reach,
      top: y + dy - reach,
      bottom: y + dy + reach,
    };
  });
  return { parts, marks };
}
