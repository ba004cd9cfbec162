import type { ChartPlan } from "../../workbook/plan";
import { hollowPoints } from "../hollow-points";
import { SeriesGrid } from "./series-grid";
import type { GridRow } from "./grid-row";

/** More lines cannot be told apart in a chart. */
export const mostDrawn = 20;

/** The native chart: a line for each series, and the 100 that indices are read against. */
export function seriesChart(
  words: Pick<ChartPlan, "title" | "source">,
  grid: SeriesGrid,
  rows: readonly GridRow[],
  hundred: GridRow | undefined,
  axis: readonly number[],
): ChartPlan {
  const [from = 0, to = 0] = [axis[0], axis.at(-1)];
  const series = [
    ...rows.map((row) => ({
      ...{ name: row.name, values: row.place(from, to) },
      ...hollowPoints(axis.map((at) => row.marks.get(at))),
    })),
    ...(hundred ? [{ name: hundred.name, values: hundred.place(from, to) }] : []),
  ];
  const header = rows[0]?.header(from, to);
  const first = series[0]?.values;
  if (!first || !header) throw new RangeError("seriesChart requires a series");
  return {
    kind: "Line",
    ...words,
    data: { ...first, seriesBy: "Rows" },
    series,
    categories: header,
    at: { row: grid.next, column: 0 },
    width: 620,
    height: 300,
  };
}
