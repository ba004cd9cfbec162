import type { ChartSnapshot, SheetLayout } from "../../host";
import { storedText, xml } from "./xml";

const emuPerPoint = 12_700;
const mainDrawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** A drawing with charts; `ids` are those under which it refers to their parts. */
export function drawingXml(
  charts: readonly ChartSnapshot[],
  ids: readonly string[],
  layout: SheetLayout,
): string {
  return xml(
    "xdr:wsDr",
    {
      "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
      "xmlns:a": mainDrawing,
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    },
    ...charts.map((chart, index) => {
      const { left, top, width, height } = chart;
      return xml(
        "xdr:twoCellAnchor",
        // The chart moves with its cells and keeps its size.
        { editAs: "oneCell" },
        cornerXml("xdr:from", left, top, layout),
        cornerXml("xdr:to", left + width, top + height, layout),
        frameXml(chart, index + 2, ids[index] ?? ""),
        xml("xdr:clientData"),
      );
    }),
  );
}

function cornerXml(name: string, x: number, y: number, layout: SheetLayout): string {
  const across = layout.columnAt(x);
  const down = layout.rowAt(y);
  const emu = (points: number): string => String(Math.round(points * emuPerPoint));
  return xml(
    name,
    {},
    xml("xdr:col", {}, String(across.index)),
    xml("xdr:colOff", {}, emu(across.rest)),
    xml("xdr:row", {}, String(down.index)),
    xml("xdr:rowOff", {}, emu(down.rest)),
  );
}

function frameXml({ name }: ChartSnapshot, id: number, link: string): string {
  return xml(
    "xdr:graphicFrame",
    { macro: "" },
    xml(
      "xdr:nvGraphicFramePr",
      {},
      xml("xdr:cNvPr", { id, name: storedText(name) }),
      xml("xdr:cNvGraphicFramePr"),
    ),
    xml("xdr:xfrm", {}, xml("a:off", { x: 0, y: 0 }), xml("a:ext", { cx: 0, cy: 0 })),
    xml(
      "a:graphic",
      {},
      xml(
        "a:graphicData",
        { uri: chartNamespace },
        xml("c:chart", { "xmlns:c": chartNamespace, "r:id": link }),
      ),
    ),
  );
}
