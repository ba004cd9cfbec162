import { readReference } from "./cell-address";
import {
  type ChartForm,
  chartForms,
  chartTypeOf,
  legendPlaces,
  markerSymbols,
} from "./chart-types";
import type { Colors } from "./colors";
import { limits } from "./limits";
import { readStoredText } from "./text";
import type {
  XlsxAxis,
  XlsxChart,
  XlsxPointMarker,
  XlsxReference,
  XlsxSeries,
} from "./xlsx-workbook";
import type { XmlElement } from "./xml-tree";

const pointsPerEmu = 1 / 12_700;
const elements = new Set(chartForms.map(([, { element }]) => element));

/** A value that is in an attribute `val` of a child. */
const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.child(name)?.attribute("val");

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

/** Ids of the axes that are at the other side. */
function secondaryAxes(axes: readonly XmlElement[]): Set<string> {
  const ids = new Set<string>();
  for (const axis of axes) {
    const crosses = valueOf(axis, "crosses");
    const isLater = axis.name === "valAx" && crosses === "max";
    if (!isLater) continue;
    for (const name of ["axId", "crossAx"]) ids.add(valueOf(axis, name) ?? "");
  }
  return ids;
}

/** The axis of categories and that of values; of points scattered over two axes of values the one below is the first. */
function mainAxes(
  axes: readonly XmlElement[],
  secondary: ReadonlySet<string>,
): [XmlElement | undefined, XmlElement | undefined] {
  const main = axes.filter((axis) => !secondary.has(valueOf(axis, "axId") ?? ""));
  const values = main.filter(({ name }) => name === "valAx");
  const category = main.find(({ name }) => name !== "valAx");
  if (category) return [category, values[0]];
  const across = values.find((axis) => /^[bt]$/.test(valueOf(axis, "axPos") ?? ""));
  return [across ?? values[0], values.find((axis) => axis !== (across ?? values[0]))];
}

function readAxis(axis: XmlElement | undefined): XlsxAxis {
  const scaling = axis?.child("scaling");
  const format = axis?.child("numFmt");
  const title = titleText(axis?.child("title"));
  const read: XlsxAxis = {
    title,
    titleVisible: axis?.child("title") !== undefined,
    visible: !(axis?.child("delete")?.flag("val") ?? false),
    majorGridlines: axis?.child("majorGridlines") !== undefined,
  };
  const minimum = scaling?.child("min")?.number("val");
  const maximum = scaling?.child("max")?.number("val");
  if (minimum !== undefined) read.minimum = minimum;
  if (maximum !== undefined) read.maximum = maximum;
  if (format && format.flag("sourceLinked") !== true) {
    read.numberFormat = format.attribute("formatCode") ?? "General";
  }
  return read;
}

/** The text of a title, a line a paragraph. */
function titleText(title: XmlElement | undefined): string {
  const rich = title?.at("tx", "rich");
  if (rich) {
    return rich
      .all("p")
      .map((line) =>
        line
          .descendants("t")
          .map(({ text }) => readStoredText(text))
          .join(""),
      )
      .join("\n");
  }
  return title?.at("tx", "strRef", "strCache")?.all("pt").map(pointText).join(" ") ?? "";
}

const pointText = (point: XmlElement): string => readStoredText(point.child("v")?.text ?? "");

function readSeries(
  element: XmlElement,
  group: XmlElement,
  colors: Colors,
  axisGroup: XlsxSeries["axisGroup"],
): XlsxSeries {
  const name = element.child("tx");
  const series: XlsxSeries = {
    name: seriesName(name),
    hasDataLabels: isOn(element.child("dLbls") ?? group.child("dLbls")),
    smooth: element.child("smooth")?.flag("val") ?? false,
    axisGroup,
  };
  const nameReference = reference(name);
  const values = reference(element.child("val") ?? element.child("yVal"));
  const categories = reference(element.child("cat") ?? element.child("xVal"));
  const chartType = typeOf(group, element);
  const marker = markerStyle(element.child("marker"));
  const markers = element.all("dPt").flatMap((point) => pointMarker(point, colors) ?? []);
  const look = element.child("spPr");
  const line = look?.child("ln");
  const color =
    colors.ofDrawing(line?.child("solidFill")) ??
    colors.ofDrawing(look?.child("solidFill")) ??
    colors.ofDrawing(element.at("marker", "spPr", "solidFill"));
  const weight = line?.number("w");
  if (nameReference) series.nameReference = nameReference;
  if (values) series.values = values;
  if (categories) series.categories = categories;
  if (chartType) series.chartType = chartType;
  if (color) series.color = color;
  if (weight !== undefined) series.lineWeight = Math.round(weight * pointsPerEmu * 100) / 100;
  if (marker) series.markerStyle = marker;
  if (markers.length > 0) series.markers = markers;
  return series;
}

const markerStyle = (marker: XmlElement | undefined): string | undefined =>
  markerSymbols.find(([, file]) => file === valueOf(marker, "symbol"))?.[0];

function pointMarker(point: XmlElement, colors: Colors): XlsxPointMarker | undefined {
  const marker = point.child("marker");
  const index = point.child("idx")?.number("val");
  if (!marker || index === undefined) return undefined;
  const read: XlsxPointMarker = { point: index };
  const [style, size] = [markerStyle(marker), marker.child("size")?.number("val")];
  const background = colors.ofDrawing(marker.at("spPr", "solidFill"));
  const foreground = colors.ofDrawing(marker.at("spPr", "ln", "solidFill"));
  if (style) read.style = style;
  if (size !== undefined) read.size = size;
  if (background) read.background = background;
  if (foreground) read.foreground = foreground;
  return read;
}

/** A name that is written out, or that of the cells that it comes from. */
const seriesName = (name: XmlElement | undefined): string =>
  name?.child("v")
    ? readStoredText(name.child("v")?.text ?? "")
    : (name?.descendants("pt").map(pointText).join(" ") ?? "");

const isOn = (labels: XmlElement | undefined): boolean =>
  ["showVal", "showPercent", "showCatName"].some((name) => labels?.child(name)?.flag("val"));

/** The kind of chart that a group of series is, or one series in it. */
function typeOf(group: XmlElement, series: XmlElement | undefined): string | undefined {
  const symbol = valueOf(series?.child("marker"), "symbol");
  const hasNoLine = series?.at("spPr", "ln", "noFill") !== undefined;
  const direction = valueOf(group, "barDir");
  const scatterStyle = valueOf(group, "scatterStyle");
  const hasLines = !hasNoLine && scatterStyle !== "marker" && scatterStyle !== "none";
  const form: ChartForm = {
    element: group.name,
    direction: direction === "bar" || direction === "col" ? direction : undefined,
    grouping: valueOf(group, "grouping") ?? (group.name === "barChart" ? "clustered" : "standard"),
    style: valueOf(group, "radarStyle") === "filled" ? "filled" : "marker",
    markers: symbol === undefined ? markersByDefault(group, series) : symbol !== "none",
    lines: hasLines,
    smooth: hasLines && (series?.child("smooth")?.flag("val") ?? false),
  };
  return chartTypeOf(form);
}

function markersByDefault(group: XmlElement, series: XmlElement | undefined): boolean {
  if (group.name === "lineChart") return group.child("marker")?.flag("val") ?? false;
  return series !== undefined;
}

/** The range that values, categories or a name come from. */
function reference(element: XmlElement | undefined): XlsxReference | undefined {
  const formula = element?.descendants("f")[0]?.text ?? "";
  const found = readReference(formula);
  return found && found.area.rows * found.area.columns <= limits.area ? found : undefined;
}
