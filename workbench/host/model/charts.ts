import { HostError } from "../host-error";
import type { Area } from "./area";
import { type ChartRecord, newAxis } from "./chart";
import { seriesOf } from "./chart-series";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** A chart where it stands. */
export interface PlacedChart {
  readonly sheet: Sheet;
  readonly record: ChartRecord;
}

export const chartsOf = ({ sheets }: Workbook): PlacedChart[] =>
  sheets.flatMap((sheet) => sheet.charts.map((record) => ({ sheet, record })));

/** Where Excel puts a chart when nobody says: in points, with its default size. */
export const defaultChartPlace = { left: 100, top: 50, width: 360, height: 216 };

/**
 * Adds a chart of the cells of an area.
 *
 * @throws HostError `AccessDenied` on a protected sheet
 */
export function addChart(
  workbook: Workbook,
  sheet: Sheet,
  chartType: string,
  source: { sheet: Sheet; area: Area; seriesBy: "Rows" | "Columns" },
): ChartRecord {
  const { area, seriesBy } = source;
  const series = seriesOf(source.sheet, area, seriesBy);
  const [only] = series;
  return put(workbook, sheet, {
    chartType,
    source: { sheetId: source.sheet.id, area },
    seriesBy,
    // A single series lends its name to the chart.
    title: series.length === 1 && only ? only.name : "Chart Title",
    titleVisible: true,
    ...defaultChartPlace,
    legend: { visible: true, position: "Bottom" },
    categoryAxis: newAxis(),
    valueAxis: { ...newAxis(), majorGridlines: true },
    series,
  });
}

/**
 * Adds a chart that is like another one but for its place.
 *
 * @throws HostError `AccessDenied` on a protected sheet
 */
export function copyChart(
  workbook: Workbook,
  sheet: Sheet,
  { id: _, sheetId: __, name: ___, ...copied }: ChartRecord,
  place: { left: number; top: number },
): ChartRecord {
  return put(workbook, sheet, { ...structuredClone(copied), ...place });
}

function put(
  workbook: Workbook,
  sheet: Sheet,
  chart: Omit<ChartRecord, "id" | "sheetId" | "name">,
): ChartRecord {
  sheet.requireUnprotected();
  const id = workbook.newGuid();
  const added = { ...chart, id, sheetId: sheet.id, name: freeName(sheet) };
  sheet.charts.push(added);
  sheet.notify({ kind: "chartAdded", sheetId: sheet.id, chartId: id });
  return added;
}

/** As Excel names charts: with the next number that none of the sheet has. */
function freeName({ charts }: Sheet): string {
  for (let number = charts.length + 1; ; number++) {
    const name = `Chart ${number}`;
    if (!charts.some((chart) => chart.name === name)) return name;
  }
}

/**
 * Changes a chart and tells the views.
 *
 * @throws HostError `AccessDenied` on a protected sheet
 */
export function changeChart(
  { sheet, record }: PlacedChart,
  change: (record: ChartRecord) => void,
): void {
  sheet.requireUnprotected();
  change(record);
  sheet.notify({ kind: "chartChanged", sheetId: sheet.id, chartId: record.id });
}

/** @throws HostError `AccessDenied` on a protected sheet */
export function removeChart({ sheet, record }: PlacedChart): void {
  sheet.requireUnprotected();
  sheet.charts.splice(sheet.charts.indexOf(record), 1);
  sheet.notify({ kind: "chartRemoved", sheetId: sheet.id, chartId: record.id });
}

/** @throws HostError `AccessDenied` on a protected sheet, `InvalidArgument` outside the sheet */
export function placeChart(chart: PlacedChart, place: Partial<typeof defaultChartPlace>): void {
  if (Object.values(place).some((points) => points < 0)) throw new HostError("InvalidArgument");
  changeChart(chart, (record) => Object.assign(record, place));
}
