import { readChartPart } from "./chart-part";
import type { Colors } from "./colors";
import type { NotShownCounter } from "./not-shown-counter";
import type { XlsxPackage } from "./package";
import { readStoredText } from "./text";
import type { Anchor, XlsxChart, XlsxPlacement } from "./xlsx-workbook";
import type { XmlElement } from "./xml-tree";

const emuPerPoint = 12_700;
const points = (emu: number | string | undefined): number => {
  const value = Number(emu ?? 0) / emuPerPoint;
  return Number.isFinite(value) ? Math.round(value * 1000) / 1000 : 0;
};

const anchorKinds = new Set(["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"]);

/** Charts of the drawing of a sheet; what else is drawn there is counted. */
export function readDrawing(
  file: XlsxPackage,
  part: string,
  colors: Colors,
  notShown: NotShownCounter,
): XlsxChart[] {
  const charts: XlsxChart[] = [];
  for (const anchor of file.tree(part).children.filter(({ name }) => anchorKinds.has(name))) {
    notShown.add("images", anchor.descendants("pic").length);
    notShown.add("shapes", anchor.descendants("sp").length + anchor.descendants("cxnSp").length);
    for (const frame of anchor.descendants("graphicFrame")) {
      const chart = readFrame(file, part, frame, colors);
      if (chart) charts.push({ ...chart, placement: placement(anchor) });
      else notShown.add("charts", 1);
    }
  }
  return charts;
}

function readFrame(
  file: XlsxPackage,
  drawing: string,
  frame: XmlElement,
  colors: Colors,
): Omit<XlsxChart, "placement"> | undefined {
  const id = frame.at("graphic", "graphicData", "chart")?.relationId ?? "";
  const link = file.relationships(drawing).find((one) => one.id === id);
  if (link?.type !== "chart" || !file.has(link.target)) return undefined;
  const chart = readChartPart(file.tree(link.target), colors);
  const name = readStoredText(frame.at("nvGraphicFramePr", "cNvPr")?.attribute("name") ?? "");
  return chart && { ...chart, name };
}

function placement(anchor: XmlElement): XlsxPlacement {
  const size = anchor.child("ext");
  const position = anchor.child("pos");
  const to = anchor.child("to");
  const from = position
    ? {
        row: 0,
        column: 0,
        right: points(position.attribute("x")),
        down: points(position.attribute("y")),
      }
    : corner(anchor.child("from"));
  return {
    from,
    ...(to ? { to: corner(to) } : {}),
    width: points(size?.attribute("cx")),
    height: points(size?.attribute("cy")),
  };
}

function corner(element: XmlElement | undefined): Anchor {
  const count = (name: string): number =>
    Math.max(0, Math.floor(Number(element?.child(name)?.text ?? 0)) || 0);
  return {
    row: Math.min(count("row"), 1_048_575),
    column: Math.min(count("col"), 16_383),
    right: points(element?.child("colOff")?.text),
    down: points(element?.child("rowOff")?.text),
  };
}
