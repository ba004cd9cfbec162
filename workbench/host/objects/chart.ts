import {
  boundingArea,
  changeChart,
  type ChartRecord,
  placeChart,
  removeChart,
  seriesOf,
} from "../model";
import { type Arguments, apiType, type Property, type ApiType } from "../protocol";
import { chartAxes } from "./chart-axes";
import { chartSeriesCollection } from "./chart-series";
import { range } from "./range";
import { rangeArgument } from "./range-argument";
import { worksheet, type WorksheetTarget } from "./worksheet";

export interface ChartTarget extends WorksheetTarget {
  record: ChartRecord;
}

const measure = (name: "left" | "top" | "width" | "height"): Property<ChartTarget> => ({
  get: ({ record }) => record[name],
  set: (target, args) => placeChart(target, { [name]: args.number(0) }),
});

function setPosition(target: ChartTarget, args: Arguments): void {
  const first = rangeArgument(args, 0, target.workbook, target.sheet);
  const last = args.isGiven(1) ? rangeArgument(args, 1, target.workbook, target.sheet) : undefined;
  const area = last ? boundingArea(first.area, last.area) : first.area;
  const { left, top, width, height } = target.sheet.layout.place(area);
  // With one cell alone the chart moves and keeps its size.
  const size = last || area.rows * area.columns > 1 ? { width, height } : {};
  placeChart(target, { left, top, ...size });
}

export const chart: ApiType<ChartTarget> = apiType("Chart", {
  identity: ({ record }) => ({ Id: record.id }),
  alive: ({ sheet, record }) => !sheet.deleted && sheet.charts.includes(record),
  properties: {
    Id: ({ record }) => record.id,
    Name: {
      get: ({ record }) => record.name,
      set: (target, args) => {
        const name = args.text(0);
        changeChart(target, (record) => void (record.name = name));
      },
    },
    ChartType: {
      get: ({ record }) => record.chartType,
      set: (target, args) => {
        const type = args.text(0);
        changeChart(target, (record) => void (record.chartType = type));
      },
    },
    PlotBy: ({ record }) => record.seriesBy,
    Left: measure("left"),
    Top: measure("top"),
    Width: measure("width"),
    Height: measure("height"),
  },
  objects: {
    Title: (target) => chartTitle(target),
    Legend: (target) => chartLegend(target),
    Axes: (target) => chartAxes(target),
    Series: (target) => chartSeriesCollection(target),
    Worksheet: ({ workbook, sheet }) => worksheet({ workbook, sheet }),
  },
  methods: {
    SetPosition: setPosition,
    SetData: (target, args) => {
      const { sheet, area } = args.target(0, range);
      const asked = args.oneOf(1, ["Auto", "Rows", "Columns"], "Auto");
      const seriesBy = asked === "Auto" ? (area.rows >= area.columns ? "Columns" : "Rows") : asked;
      changeChart(target, (record) => {
        const series = seriesOf(sheet, area, seriesBy);
        Object.assign(record, { source: { sheetId: sheet.id, area }, seriesBy, series });
      });
    },
    Activate: ({ workbook, sheet }) => workbook.activate(sheet),
    Delete: removeChart,
  },
});

const chartTitle: ApiType<ChartTarget> = apiType("ChartTitle", {
  properties: {
    Text: {
      get: ({ record }) => record.title,
      set: (target, args) => {
        const title = args.text(0);
        changeChart(target, (record) => Object.assign(record, { title, titleVisible: true }));
      },
    },
    Visible: {
      get: ({ record }) => record.titleVisible,
      set: (target, args) => {
        const titleVisible = args.boolean(0);
        changeChart(target, (record) => Object.assign(record, { titleVisible }));
      },
    },
  },
});

const legendPositions = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;

const chartLegend: ApiType<ChartTarget> = apiType("ChartLegend", {
  properties: {
    Visible: {
      get: ({ record }) => record.legend.visible,
      set: (target, args) => {
        const visible = args.boolean(0);
        changeChart(target, (record) => void (record.legend.visible = visible));
      },
    },
    Position: {
      get: ({ record }) => record.legend.position,
      set: (target, args) => {
        const position = args.oneOf(0, legendPositions);
        changeChart(target, (record) => void (record.legend.position = position));
      },
    },
  },
});
