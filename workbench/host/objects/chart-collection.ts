import { HostError } from "../host-error";
import { addChart, type ChartRecord, type Sheet, type Workbook } from "../model";
import { type Arguments, apiType, type ApiType } from "../protocol";
import { chart } from "./chart";
import { range } from "./range";
import type { WorksheetTarget } from "./worksheet";

const barTypes = /^(Column|Bar|Line|Area|Pie|Doughnut|XYScatter|Radar)/;

function add(workbook: Workbook, sheet: Sheet, args: Arguments): ChartRecord {
  const chartType = args.text(0);
  if (!barTypes.test(chartType)) throw new HostError("InvalidArgument");
  const { sheet: from, area } = args.target(1, range);
  const asked = args.oneOf(2, ["Auto", "Rows", "Columns"], "Auto");
  // Left alone, Excel makes the shorter side the series.
  const seriesBy = asked === "Auto" ? (area.rows >= area.columns ? "Columns" : "Rows") : asked;
  return addChart(workbook, sheet, chartType, { sheet: from, area, seriesBy });
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
