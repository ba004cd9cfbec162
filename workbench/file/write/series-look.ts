import { type ChartForm, markerSymbols } from "../../../src/reading/xlsx";
import type { ChartSeriesRecord, PointMarkerRecord } from "../../host";
import { val, xml } from "./xml";

const emuPerPoint = 12_700;

const solid = (color: string): string =>
  xml("a:solidFill", {}, xml("a:srgbClr", { val: color.slice(1).toUpperCase() }));

/** Line and fill of a series; empty where nobody chose them. */
export function seriesLook({ color, lineWeight }: ChartSeriesRecord, form: ChartForm): string {
  const hasLine = ["lineChart", "scatterChart"].includes(form.element) || form.style === "marker";
  const isHidden = form.lines === false;
  const w = lineWeight === undefined ? undefined : Math.round(lineWeight * emuPerPoint);
  const paint = color && hasLine && !isHidden ? solid(color) : "";
  const line = isHidden || paint || w ? xml("a:ln", { w }, isHidden ? xml("a:noFill") : paint) : "";
  const fill = color && !hasLine ? solid(color) : "";
  return fill || line ? xml("c:spPr", {}, fill, line) : "";
}

/** The marker of all points of a series. */
export function markerXml({ markerStyle, color }: ChartSeriesRecord, form: ChartForm): string {
  const asked = markerSymbols.find(([style]) => style === markerStyle)?.[1];
  const symbol = asked ?? (form.markers === false ? "none" : undefined);
  const look = color ? xml("c:spPr", {}, solid(color)) : "";
  if (symbol === undefined && look === "") return "";
  return xml("c:marker", {}, symbol === undefined ? "" : val("c:symbol", symbol), look);
}

/** The marker of one point. */
export function pointXml(
  { point, style, size, background, foreground }: PointMarkerRecord,
  line: string,
): string {
  const symbol = markerSymbols.find(([name]) => name === style)?.[1];
  const look = [
    background ? solid(background) : "",
    foreground ? xml("a:ln", {}, solid(foreground)) : "",
  ].join("");
  return xml(
    "c:dPt",
    {},
    val("c:idx", point),
    xml(
      "c:marker",
      {},
      symbol === undefined ? "" : val("c:symbol", symbol),
      size === undefined ? "" : val("c:size", size),
      look === "" ? "" : xml("c:spPr", {}, look),
    ),
    val("c:bubble3D", false),
    line,
  );
}

export const dataLabels = xml(
  "c:dLbls",
  {},
  val("c:showLegendKey", false),
  val("c:showVal", true),
  val("c:showCatName", false),
  val("c:showSerName", false),
  val("c:showPercent", false),
  val("c:showBubbleSize", false),
);
