import type { Language } from "../../language";
import type { ReferenceTable } from "../../library";
import {
  type CellOffset,
  type ChartPlan,
  type ChartSeriesPlan,
  rowHeight,
} from "../../workbook/plan";
import { chartFoot, hollowPoints } from "../hollow-points";
import { leadingColumns } from "./table-cells";

/** The chart that is wanted beside a table. */
export interface ChartRequest {
  kind: ChartPlan["kind"];
  title: string;
  /** Rows that become series, of a table whose columns are periods; elsewhere all rows but totals are points. */
  rows?: readonly string[];
}

/** Whether the columns of a table are periods, so that its rows are series through time. */
export const isThroughTime = ({ columns }: Pick<ReferenceTable, "columns">): boolean =>
  columns.length > 1 &&
  new Set(columns.map(({ period }) => period)).size === columns.length &&
  columns.every(({ period, unit }) => period !== undefined && unit === columns[0]?.unit);

/** The rows that a chart of a table shows when nobody chooses: of a table through time the first that stand by themselves. */
export function usualChartRows(table: ReferenceTable): string[] {
  const roots = table.rows.filter(({ parent, key }) => parent === "" && !isTotal(key));
  const rows = roots.length > 0 ? roots : table.rows;
  return rows.slice(0, mostUsual).map(({ key }) => key);
}

/** More lines than these are hard to tell apart. */
const mostUsual = 5;

const isTotal = (key: string): boolean => key === "total";

/** Size of a chart in points, as Excel itself makes them: beside a small table it is in sight on a small screen, too. */
const [width, height] = [360, 216];

/** Rows of a sheet that a chart stands over, with one to spare. */
export const chartRows = (chart: ChartPlan): number => Math.ceil(chart.height / rowHeight) + 1;

/**
 * Plan of a native chart beside a table region: series with their names, cells and labels.
 *
 * @param at top left cell of the region, from that of the block; its first row holds the headers
 * @param right the column after the last of the region
 * @returns undefined where there is nothing to draw
 */
export function tableChart(
  table: ReferenceTable,
  request: ChartRequest,
  at: CellOffset,
  { language, source, right }: { language: Language; source: string; right: number },
): ChartPlan | undefined {
  const labels = leadingColumns(table).length - 1;
  const origin = { row: at.row, column: at.column + labels };
  const shown = isThroughTime(table)
    ? rowsAsSeries(table, request.rows ?? usualChartRows(table), origin)
    : columnsAsSeries(table, origin, language);
  const isLine = request.kind === "Line";
  const series = isLine ? shown.series : shown.series.map(({ hollow: _, ...one }) => one);
  const [first] = shown.series;
  if (!first) return undefined;
  return {
    kind: request.kind,
    title: request.title,
    source: chartFoot({ source, series }, language),
    data: { ...first.values, seriesBy: first.values.rows === 1 ? "Rows" : "Columns" },
    ...shown,
    series,
    at: { row: at.row, column: right + 1 },
    width,
    height,
  };
}

type Shown = Pick<ChartPlan, "categories"> & { series: ChartSeriesPlan[] };

function rowsAsSeries(
  table: ReferenceTable,
  rows: readonly string[],
  { row, column }: CellOffset,
): Shown {
  const size = { rows: 1, columns: table.columns.length };
  const wanted = new Set(rows);
  return {
    categories: { at: { row, column: column + 1 }, ...size },
    series: table.rows.flatMap(({ key, label, marks }, index) => {
      const values = { at: { row: row + 1 + index, column: column + 1 }, ...size };
      const hollow = hollowPoints(table.columns.map((one) => marks?.[one.key]));
      return wanted.has(key) ? [{ name: label, values, ...hollow }] : [];
    }),
  };
}

/** Columns of one unit, that of the first column; totals at the end would dwarf what they add up. */
function columnsAsSeries(
  table: ReferenceTable,
  { row, column }: CellOffset,
  language: Language,
): Shown {
  const last = table.rows.at(-1);
  const size = { rows: table.rows.length - (last && isTotal(last.key) ? 1 : 0), columns: 1 };
  const unit = table.columns[0]?.unit;
  return {
    categories: { at: { row: row + 1, column }, ...size },
    series: table.columns.flatMap((one, index) => {
      const values = { at: { row: row + 1, column: column + 1 + index }, ...size };
      const name = one.title[language];
      const hollow = hollowPoints(
        table.rows.slice(0, size.rows).map(({ marks }) => marks?.[one.key]),
      );
      return one.unit === unit && size.rows > 0 ? [{ name, values, ...hollow }] : [];
    }),
  };
}
