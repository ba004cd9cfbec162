import type {
  Area,
  ChartRecord,
  ChartSeriesRecord,
  PointMarkerRecord,
  Sheet,
  Workbook,
} from "../../host";
import { sourceLines, sourceOf } from "../source-lines";

/** A value of a series, and how its cell shows it. */
export interface ChartPoint {
  /** A gap where a cell has no number. */
  value: number | undefined;
  text: string;
  /** Its own marker, where it has one. */
  marker?: { size: number; fill?: string };
}

export interface ChartSeries {
  name: string;
  color?: string;
  points: ChartPoint[];
  /** Where the points of a scatter chart stand across; 1, 2, 3 ... where the cells hold anything but numbers, as in Excel. */
  across: number[];
}

/** What a chart shows: a label for each point, and its series. */
export interface ChartData {
  labels: string[];
  series: ChartSeries[];
}

type Place = { sheetId: string; area: Area } | undefined;

/** Reads what a chart shows from the cells that it was made of. */
export function chartData(workbook: Workbook, chart: ChartRecord): ChartData {
  function read<T>(place: Place, get: (sheet: Sheet, row: number, column: number) => T): T[] {
    const sheet = place && workbook.findSheet(place.sheetId);
    if (!place || !sheet) return [];
    const { row, column, rows, columns } = place.area;
    const { hiddenRows, hiddenColumns } = sheet.layout;
    const cells = Array.from({ length: rows * columns }, (_, index) => ({
      row: row + Math.floor(index / columns),
      column: column + (index % columns),
    }));
    // Excel draws what is in sight.
    return cells
      .filter((cell) => !hiddenRows.has(cell.row) && !hiddenColumns.has(cell.column))
      .map((cell) => get(sheet, cell.row, cell.column));
  }
  const textOf = (sheet: Sheet, row: number, column: number) => sheet.textAt(row, column);
  const pointsOf = ({ values: place, markers = [] }: ChartSeriesRecord): ChartPoint[] =>
    read(place, (sheet, row, column) => {
      const value = sheet.valueAt(row, column);
      const { area } = place!;
      const index = (row - area.row) * area.columns + column - area.column;
      const marker = markers.find(({ point }) => point === index);
      return {
        value: typeof value === "number" ? value : undefined,
        text: textOf(sheet, row, column),
        ...(marker && marker.style !== "None" ? { marker: shownMarker(marker) } : {}),
      };
    });
  const categories = chart.series
    .map((series) => read(series.categories, textOf))
    .find((texts) => texts.length > 0);
  const numberOf = (sheet: Sheet, row: number, column: number) => {
    const value = sheet.valueAt(row, column);
    return typeof value === "number" ? value : undefined;
  };
  const series = chart.series.map((record) => {
    const { name, color, categories: places } = record;
    const points = pointsOf(record);
    const numbers = read(places, numberOf).filter((number) => number !== undefined);
    return {
      name,
      ...(color === undefined ? {} : { color }),
      points,
      across: numbers.length >= points.length ? numbers : points.map((_, index) => index + 1),
    };
  });
  const points = Math.max(0, ...series.map((one) => one.points.length));
  return {
    labels: Array.from({ length: points }, (_, index) => categories?.[index] ?? String(index + 1)),
    series,
  };
}

/** Excel's own size where nobody says. */
const shownMarker = ({ size = 5, background }: PointMarkerRecord): ChartPoint["marker"] => ({
  size,
  ...(background === undefined ? {} : { fill: background }),
});

/** The first cell of what a chart shows. */
export function dataPlace({ source, series }: ChartRecord): {
  sheetId: string;
  row: number;
  column: number;
} {
  const { sheetId, area } = series[0]?.values ?? source;
  return { sheetId, row: area.row, column: area.column };
}

/** The line of the sheet that names the source of what a chart shows; empty without one. */
export function sourceOfChart(workbook: Workbook, chart: ChartRecord): string {
  const { sheetId, row, column } = dataPlace(chart);
  const sheet = workbook.findSheet(sheetId);
  return (sheet && sourceOf(sourceLines(sheet), row, column)?.text) ?? "";
}
