import type {
  Anchor,
  CellArea,
  XlsxChart,
  XlsxReference,
  XlsxSeries,
  XlsxSheet,
} from "../../src/reading/xlsx";
import {
  type Area,
  boundingArea,
  type ChartSeriesRecord,
  type ChartSnapshot,
  type SheetLayout,
} from "../host";

/** A chart as it was read, with its place in points. */
export function chartSnapshot(
  chart: XlsxChart,
  sheet: XlsxSheet,
  layout: SheetLayout,
): ChartSnapshot {
  const { placement, series, ...seen } = chart;
  const [left, top] = pointOf(placement.from, layout);
  const [right, bottom] = placement.to
    ? pointOf(placement.to, layout)
    : [left + placement.width, top + placement.height];
  const points = (value: number): number => Math.round(value * 1000) / 1000;
  return {
    ...seen,
    source: sourceOf(chart, sheet),
    seriesBy: directionOf(chart),
    left: points(left),
    top: points(top),
    width: points(Math.max(1, right - left)),
    height: points(Math.max(1, bottom - top)),
    series: series.map((one) => seriesRecord(one)),
  };
}

function seriesRecord(series: XlsxSeries): ChartSeriesRecord {
  const {
    name,
    chartType,
    color,
    lineWeight,
    hasDataLabels,
    markerStyle,
    markers,
    smooth,
    axisGroup,
  } = series;
  const place = ({ sheet, area }: XlsxReference) => ({ sheetId: sheet, area });
  return {
    name,
    hasDataLabels,
    smooth,
    axisGroup,
    ...(series.values ? { values: place(series.values) } : {}),
    ...(series.categories ? { categories: place(series.categories) } : {}),
    ...(chartType === undefined ? {} : { chartType }),
    ...(color === undefined ? {} : { color }),
    ...(lineWeight === undefined ? {} : { lineWeight }),
    ...(markerStyle === undefined ? {} : { markerStyle }),
    ...(markers === undefined ? {} : { markers }),
  };
}

function pointOf({ row, column, right, down }: Anchor, layout: SheetLayout): [number, number] {
  const { left, top } = layout.place({ row, column, rows: 1, columns: 1 });
  return [left + right, top + down];
}

/** The range that the chart was made of: all that its series refer to on the sheet of the first. */
function sourceOf({ series }: XlsxChart, sheet: XlsxSheet): ChartSnapshot["source"] {
  const references = series.flatMap(({ values, categories, nameReference }) =>
    [values, categories, nameReference].filter((one) => one !== undefined),
  );
  const home = references[0]?.sheet ?? sheet.name;
  const areas: Area[] = references.filter((one) => one.sheet === home).map(({ area }) => area);
  const area = areas.reduce<CellArea | undefined>(
    (sum, part) => (sum ? boundingArea(sum, part) : part),
    undefined,
  );
  return { sheetId: home, area: area ?? { row: 0, column: 0, rows: 1, columns: 1 } };
}

function directionOf({ series: [first] }: XlsxChart): "Rows" | "Columns" {
  const values = first?.values?.area;
  if (!values || values.rows > 1) return "Columns";
  if (values.columns > 1) return "Rows";
  const name = first.nameReference?.area;
  if (name) return name.row < values.row ? "Columns" : "Rows";
  return (first.categories?.area.row ?? values.row) < values.row ? "Rows" : "Columns";
}
