import { HostError } from "../host-error";
import { changeChart, type ChartSeriesRecord, newSeries } from "../model";
import { type Arguments, apiType, type Property, type ApiType } from "../protocol";
import type { ChartTarget } from "./chart";
import { chartPoints } from "./chart-points";
import { colorArgument } from "./color";
import { range } from "./range";

export interface SeriesTarget extends ChartTarget {
  series: ChartSeriesRecord;
}

const seriesProperty = <K extends keyof ChartSeriesRecord>(
  name: K,
  read: (args: Arguments) => ChartSeriesRecord[K],
): Property<SeriesTarget> => ({
  get: ({ series }) => series[name] ?? null,
  set: (target, args) => {
    const value = read(args);
    changeChart(target, () => void (target.series[name] = value));
  },
});

export const chartSeriesCollection: ApiType<ChartTarget> = apiType("ChartSeriesCollection", {
  properties: { Count: ({ record }) => record.series.length },
  items: (target) => target.record.series.map((series) => chartSeries({ ...target, series })),
  methods: {
    Add: (target, args) => {
      const series = newSeries(args.text(0, `Series${target.record.series.length + 1}`));
      const index = args.integer(1, target.record.series.length);
      changeChart(target, (record) => void record.series.splice(index, 0, series));
      return chartSeries({ ...target, series });
    },
    GetCount: ({ record }) => record.series.length,
    GetItemAt: (target, args) => {
      const series = target.record.series[args.integer(0)];
      if (!series) throw new HostError("InvalidArgument");
      return chartSeries({ ...target, series });
    },
  },
});

const chartSeries: ApiType<SeriesTarget> = apiType("ChartSeries", {
  alive: ({ record, series }) => record.series.includes(series),
  properties: {
    Name: seriesProperty("name", (args) => args.text(0)),
    ChartType: {
      get: ({ series, record }) => series.chartType ?? record.chartType,
      set: (target, args) => {
        const type = args.text(0);
        changeChart(target, () => void (target.series.chartType = type));
      },
    },
    HasDataLabels: seriesProperty("hasDataLabels", (args) => args.boolean(0)),
    MarkerStyle: seriesProperty("markerStyle", (args) => args.text(0)),
    Smooth: seriesProperty("smooth", (args) => args.boolean(0)),
    AxisGroup: seriesProperty("axisGroup", (args) => args.oneOf(0, ["Primary", "Secondary"])),
  },
  objects: {
    Format: (target) => chartSeriesFormat(target),
    Points: (target) => chartPoints(target),
  },
  methods: {
    SetValues: (target, args) => {
      const { sheet, area } = args.target(0, range);
      changeChart(target, () => void (target.series.values = { sheetId: sheet.id, area }));
    },
    SetXAxisValues: (target, args) => {
      const { sheet, area } = args.target(0, range);
      changeChart(target, () => void (target.series.categories = { sheetId: sheet.id, area }));
    },
    Delete: (target) =>
      changeChart(target, ({ series }) => void series.splice(series.indexOf(target.series), 1)),
  },
});

const chartSeriesFormat: ApiType<SeriesTarget> = apiType("ChartSeriesFormat", {
  objects: { Fill: (target) => chartFill(target), Line: (target) => chartLineFormat(target) },
});

const chartFill: ApiType<SeriesTarget> = apiType("ChartFill", {
  methods: {
    SetSolidColor: (target, args) => {
      const color = colorArgument(args);
      changeChart(target, () => void (target.series.color = color));
    },
    Clear: (target) => changeChart(target, () => void (target.series.color = undefined)),
  },
});

const chartLineFormat: ApiType<SeriesTarget> = apiType("ChartLineFormat", {
  properties: {
    Color: seriesProperty("color", colorArgument),
    Weight: seriesProperty("lineWeight", (args) => {
      const points = args.number(0);
      if (points < 0) throw new HostError("InvalidArgument");
      return points;
    }),
  },
});
