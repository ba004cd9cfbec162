import { HostError } from "../host-error";
import { changeChart, type PointMarkerRecord } from "../model";
import { type Arguments, apiType, type ApiType, type Property } from "../protocol";
import type { SeriesTarget } from "./chart-series";
import { colorArgument } from "./color";

interface PointTarget extends SeriesTarget {
  point: number;
}

const countOf = ({ series: { values } }: SeriesTarget): number =>
  values ? values.area.rows * values.area.columns : 0;

export const chartPoints: ApiType<SeriesTarget> = apiType("ChartPointsCollection", {
  properties: { Count: countOf },
  items: (target) =>
    Array.from({ length: countOf(target) }, (_, point) => chartPoint({ ...target, point })),
  methods: {
    GetCount: countOf,
    GetItemAt: (target, args) => {
      const point = args.integer(0);
      if (point < 0 || point >= countOf(target)) throw new HostError("InvalidArgument");
      return chartPoint({ ...target, point });
    },
  },
});

const markerOf = ({ series, point }: PointTarget): PointMarkerRecord | undefined =>
  series.markers?.find((one) => one.point === point);

const markerProperty = <K extends Exclude<keyof PointMarkerRecord, "point">>(
  name: K,
  read: (args: Arguments) => PointMarkerRecord[K],
): Property<PointTarget> => ({
  get: (target) => markerOf(target)?.[name] ?? null,
  set: (target, args) => {
    const marker = { ...(markerOf(target) ?? { point: target.point }), [name]: read(args) };
    const others = (target.series.markers ?? []).filter(({ point }) => point !== target.point);
    changeChart(target, () => {
      target.series.markers = [...others, marker].sort((a, b) => a.point - b.point);
    });
  },
});

const chartPoint: ApiType<PointTarget> = apiType("ChartPoint", {
  alive: (target) => target.record.series.includes(target.series) && target.point < countOf(target),
  properties: {
    MarkerStyle: markerProperty("style", (args) => args.text(0)),
    MarkerSize: markerProperty("size", (args) => {
      const size = args.integer(0);
      if (size < 2 || size > 72) throw new HostError("InvalidArgument");
      return size;
    }),
    MarkerBackgroundColor: markerProperty("background", colorArgument),
    MarkerForegroundColor: markerProperty("foreground", colorArgument),
  },
});
