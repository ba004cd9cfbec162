import { type ChartForm, chartForm } from "../../../src/reading/xlsx";
import { type Area, areaOf, type ChartSeriesRecord, type ChartSnapshot } from "../../host";

/** Nearest kind that can be written, by the first letters of its name. */
const nearest = ["Column", "Bar", "Line", "Area", "Pie", "Doughnut", "XYScatter", "Radar"] as const;

function formOf(type: string): ChartForm {
  const family = nearest.find((name) => type.startsWith(name)) ?? "Column";
  const plain = family === "Column" || family === "Bar" ? `${family}Clustered` : family;
  return chartForm(type) ?? chartForm(plain) ?? { element: "barChart", direction: "col" };
}

export interface NumberedSeries {
  index: number;
  record: ChartSeriesRecord;
}

/** Series of one kind at one side. */
export interface Group {
  type: string;
  form: ChartForm;
  axisGroup: "Primary" | "Secondary";
  series: NumberedSeries[];
}

/** Series that are written together; one group without series where there are none. */
export function groupsOf(chart: ChartSnapshot): Group[] {
  const groups: Group[] = [];
  chart.series.forEach((record, index) => {
    const type = record.chartType ?? chart.chartType;
    const { axisGroup } = record;
    const same = groups.find((group) => group.type === type && group.axisGroup === axisGroup);
    if (same) same.series.push({ index, record });
    else groups.push({ type, form: formOf(type), axisGroup, series: [{ index, record }] });
  });
  if (groups.length > 0) return groups;
  const type = chart.chartType;
  return [{ type, form: formOf(type), axisGroup: "Primary", series: [] }];
}

export const isRound = ({ element }: ChartForm): boolean =>
  element === "pieChart" || element === "doughnutChart";

/** The cell at the edge of the chart's range that belongs to a series; undefined where the range begins with the values. */
export function headerOf(values: Area, { source, seriesBy }: ChartSnapshot): Area | undefined {
  const { row, column } = source.area;
  if (seriesBy === "Columns") return row < values.row ? areaOf(row, values.column) : undefined;
  return column < values.column ? areaOf(values.row, column) : undefined;
}
