import { HostError } from "../host-error";
import { type ChartRecord, newAxis, seriesOf, type Sheet, type Workbook } from "../model";
import { type Arguments, apiType, type ApiType } from "../protocol";
import { chart } from "./chart";
import { range } from "./range";
import type { WorksheetTarget } from "./worksheet";

/** Where Excel puts a chart when nobody says: in points, with its default size. */
const defaultPlace = { left: 100, top: 50, width: 360, height: 216 };
const barTypes = /^(Column|Bar|Line|Area|Pie|Doughnut|XYScatter|Radar)/;

function add(workbook: Workbook, sheet: Sheet, args: Arguments): ChartRecord {
  if (sheet.protected) throw new HostError("AccessDenied");
  const chartType = args.text(0);
  if (!barTypes.test(chartType)) throw new HostError("InvalidArgument");
  const { sheet: from, area } = args.target(1, range);
  const asked = args.oneOf(2, ["Auto", "Rows", "Columns"], "Auto");
  // Left alone, Excel makes the shorter side the series.
  const seriesBy = asked === "Auto" ? (area.rows >= area.columns ? "Columns" : "Rows") : asked;
  const id = workbook.newId();
  const series = seriesOf(from, area, seriesBy);
  const [only] = series;
  const added: ChartRecord = {
    id: `{${id.padStart(8, "0")}-0000-4000-8000-000000000000}`,
    sheetId: sheet.id,
    name: `Chart ${id}`,
    chartType,
    source: { sheetId: from.id, area },
    seriesBy,
    // A single series lends its name to the chart.
    title: series.length === 1 && only ? only.name : "Chart Title",
    titleVisible: true,
    ...defaultPlace,
    legend: { visible: true, position: "Bottom" },
    categoryAxis: newAxis(),
    valueAxis: { ...newAxis(), majorGridlines: true },
    series,
  };
  sheet.charts.push(added);
  sheet.notify({ kind: "chartAdded", sheetId: sheet.id, chartId: added.id });
  return added;
}

const find = ({ sheet }: WorksheetTarget, args: Arguments): ChartRecord | undefined => {
  const key = args.text(0);
  return sheet.charts.find((one) => one.id === key || one.name.toLowerCase() === key.toLowerCase());
};

export const chartCollection: ApiType<WorksheetTarget> = apiType("ChartCollection", {
  properties: { Count: ({ sheet }) => sheet.charts.length },
  items: (target) => target.sheet.charts.map((record) => chart({ ...target, record })),
  methods: {
    Add: ({ workbook, sheet }, args) =>
      chart({ workbook, sheet, record: add(workbook, sheet, args) }),
    GetCount: ({ sheet }) => sheet.charts.length,
    GetItem: (target, args) => {
      const record = find(target, args);
      if (!record) throw new HostError("ItemNotFound");
      return chart({ ...target, record });
    },
    GetItemOrNullObject: (target, args) => {
      const record = find(target, args);
      return record ? chart({ ...target, record }) : null;
    },
    GetItemAt: (target, args) => {
      const record = target.sheet.charts[args.integer(0)];
      if (!record) throw new HostError("InvalidArgument");
      return chart({ ...target, record });
    },
  },
});
