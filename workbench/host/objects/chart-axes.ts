import { HostError } from "../host-error";
import { changeChart, type ChartAxisRecord } from "../model";
import { type Arguments, apiType, type Property, type ApiType } from "../protocol";
import type { ChartTarget } from "./chart";

interface AxisTarget extends ChartTarget {
  axis: "categoryAxis" | "valueAxis";
}

const axisProperty = <K extends keyof ChartAxisRecord>(
  name: K,
  read: (args: Arguments) => ChartAxisRecord[K],
): Property<AxisTarget> => ({
  get: ({ record, axis }) => record[axis][name] ?? "",
  set: (target, args) => {
    const value = read(args);
    changeChart(target, (record) => void (record[target.axis][name] = value));
  },
});

// An empty text hands the end of the axis back to Excel.
const end = (args: Arguments): number | undefined =>
  args.raw(0) === "" ? undefined : args.number(0);

export const chartAxes: ApiType<ChartTarget> = apiType("ChartAxes", {
  objects: {
    CategoryAxis: (target) => chartAxis({ ...target, axis: "categoryAxis" }),
    ValueAxis: (target) => chartAxis({ ...target, axis: "valueAxis" }),
  },
  methods: {
    GetItem: (target, args) => {
      const type = args.oneOf(0, ["Invalid", "Category", "Value", "Series"]);
      if (type === "Invalid" || type === "Series") throw new HostError("InvalidArgument");
      return chartAxis({ ...target, axis: type === "Category" ? "categoryAxis" : "valueAxis" });
    },
  },
});

const chartAxis: ApiType<AxisTarget> = apiType("ChartAxis", {
  properties: {
    Visible: axisProperty("visible", (args) => args.boolean(0)),
    Minimum: axisProperty("minimum", end),
    Maximum: axisProperty("maximum", end),
    NumberFormat: axisProperty("numberFormat", (args) => args.text(0)),
  },
  objects: {
    Title: (target) => chartAxisTitle(target),
    MajorGridlines: (target) => chartGridlines(target),
  },
});

const chartAxisTitle: ApiType<AxisTarget> = apiType("ChartAxisTitle", {
  properties: {
    Text: {
      get: ({ record, axis }) => record[axis].title,
      set: (target, args) => {
        const title = args.text(0);
        changeChart(target, (record) =>
          Object.assign(record[target.axis], { title, titleVisible: true }),
        );
      },
    },
    Visible: axisProperty("titleVisible", (args) => args.boolean(0)),
  },
});

const chartGridlines: ApiType<AxisTarget> = apiType("ChartGridlines", {
  properties: { Visible: axisProperty("majorGridlines", (args) => args.boolean(0)) },
});
