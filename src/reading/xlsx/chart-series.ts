import { readReference } from "./cell-address";
import { type ChartForm, chartTypeOf, markerSymbols } from "./chart-types";
import { pointText, valueOf } from "./chart-words";
import type { Colors } from "./colors";
import { limits } from "./limits";
import { readStoredText } from "./text";
import type { XlsxPointMarker, XlsxReference, XlsxSeries } from "./xlsx-workbook";
import type { XmlElement } from "./xml-tree";

const pointsPerEmu = 1 / 12_700;

/** A series with its references and looks; what its group says holds where it says nothing itself. */
export function readSeries(
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
export function typeOf(group: XmlElement, series: XmlElement | undefined): string | undefined {
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
