import type { Area, CellValue, ChartRecord, Workbook } from "../../host";

export interface ChartSeries {
  name: string;
  color?: string;
  /** A gap where a cell has no number. */
  values: (number | undefined)[];
}

/** What a chart shows: a label for each point, and its series. */
export interface ChartData {
  labels: string[];
  series: ChartSeries[];
}

const numberOf = (value: CellValue | undefined) => (typeof value === "number" ? value : undefined);
const textOf = (value: CellValue | undefined) =>
  typeof value === "object" ? value.error : String(value ?? "");

/** Reads what a chart shows from the cells that it was made of. */
export function chartData(workbook: Workbook, chart: ChartRecord): ChartData {
  const read = (place: { sheetId: string; area: Area } | undefined): CellValue[] => {
    const sheet = place && workbook.findSheet(place.sheetId);
    if (!place || !sheet) return [];
    const { row, column, rows, columns } = place.area;
    return Array.from({ length: rows * columns }, (_, index) =>
      sheet.valueAt(row + Math.floor(index / columns), column + (index % columns)),
    );
  };
  const categories = chart.series
    .map((series) => read(series.categories))
    .find((cells) => cells.length > 0);
  const series = chart.series.map((record) => ({
    name: record.name,
    color: record.color,
    values: read(record.values).map(numberOf),
  }));
  const points = Math.max(0, ...series.map(({ values }) => values.length));
  return {
    labels: Array.from({ length: points }, (_, index) => textOf(categories?.[index] ?? index + 1)),
    series,
  };
}
