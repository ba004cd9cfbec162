import type { ChartData } from "./chart-data";

/** Between which values a point is drawn; none where its cell has no number. */
export type Span = readonly [from: number, to: number] | undefined;

/** How the series of a chart stand: each by itself, on the sum of those before it, or as its part of all in percent. */
export type Stacking = "none" | "sums" | "shares";

/** The spans of all points, series by series. What is below zero is stacked downwards. */
export function stack({ series }: ChartData, stacking: Stacking): Span[][] {
  const up = new Map<number, number>();
  const down = new Map<number, number>();
  const total = (point: number): number =>
    series.reduce((sum, { points }) => sum + Math.abs(points[point]?.value ?? 0), 0) || 1;
  return series.map(({ points }) =>
    points.map(({ value }, point): Span => {
      if (value === undefined) return undefined;
      if (stacking === "none") return [0, value];
      const size = stacking === "shares" ? (value / total(point)) * 100 : value;
      const sums = size < 0 ? down : up;
      const from = sums.get(point) ?? 0;
      sums.set(point, from + size);
      return [from, from + size];
    }),
  );
}
