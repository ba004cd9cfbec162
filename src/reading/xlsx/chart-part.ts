import { mainAxes, readAxis, secondaryAxes } from "./chart-axes";
import { readSeries, typeOf } from "./chart-series";
import { chartForms, legendPlaces } from "./chart-types";
import { titleText, valueOf } from "./chart-words";
import type { Colors } from "./colors";
import type { XlsxChart } from "./xlsx-workbook";
import type { XmlElement } from "./xml-tree";

const elements = new Set(chartForms.map(([, { element }]) => element));

/** Reads the part of a chart, but for its name and place; undefined for kinds that are not known here. */
export function readChartPart(
  space: XmlElement,
  colors: Colors,
): Omit<XlsxChart, "name" | "placement"> | undefined {
  const chart = space.child("chart");
  const plot = chart?.child("plotArea");
  const groups = plot?.children.filter((child) => child.name.endsWith("Chart")) ?? [];
  if (!plot || groups.length === 0 || groups.some(({ name }) => !elements.has(name))) {
    return undefined;
  }
  const axes = plot.children.filter((child) => /^(cat|val|date)Ax$/.test(child.name));
  const secondary = secondaryAxes(axes);
  const series = groups
    .flatMap((group) => {
      const isSecondary = group.all("axId").some((id) => secondary.has(id.attribute("val") ?? ""));
      return group.all("ser").map((element) => ({
        order: Number(valueOf(element, "order") ?? 0),
        read: readSeries(element, group, colors, isSecondary ? "Secondary" : "Primary"),
      }));
    })
    .sort((a, b) => a.order - b.order)
    .map(({ read }) => read);
  const chartType = series[0]?.chartType ?? typeOf(groups[0] as XmlElement, undefined);
  if (chartType === undefined) return undefined;
  for (const one of series) if (one.chartType === chartType) delete one.chartType;
  const title = chart?.child("title");
  const isTitleOff = chart?.child("autoTitleDeleted")?.flag("val") ?? false;
  const [only] = series;
  // Without a text of its own the title is the name of the only series.
  const shown = title?.child("tx")
    ? titleText(title)
    : series.length === 1 && only
      ? only.name
      : "";
  const legend = chart?.child("legend");
  const [categoryAxis, valueAxis] = mainAxes(axes, secondary);
  return {
    chartType,
    title: shown,
    titleVisible: title !== undefined && !isTitleOff,
    legend: {
      visible: legend !== undefined,
      position:
        legendPlaces.find(([, file]) => file === (valueOf(legend, "legendPos") ?? "r"))?.[0] ??
        "Right",
    },
    categoryAxis: readAxis(categoryAxis),
    valueAxis: readAxis(valueAxis),
    series,
  };
}
