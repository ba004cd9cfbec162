import { chartData, sourceOfChart } from "./chart-data";
import { drawChart, type DrawnChart } from "./draw-chart";
import { LIGHT } from "./chart-colors";
import { frameOf } from "./chart-frame";
import { svg } from "./svg";
import type { ChartRecord, Workbook } from "../../host";

/** Pixels of a picture for each pixel of a chart on the screen. */
const SHARPNESS = 2;

/** A chart as it leaves the page: on white paper, with its source below it unless another one is given. */
export function chartPicture(
  workbook: Workbook,
  chart: ChartRecord,
  source = sourceOfChart(workbook, chart),
): DrawnChart["element"] {
  const frame = frameOf(chart, workbook.culture.name, LIGHT, source);
  const { element } = drawChart(chartData(workbook, chart), frame);
  const { width, height } = frame;
  element.prepend(
    ...(frame.title ? [svg("title", {}, [frame.title])] : []),
    svg("rect", { width, height, fill: LIGHT.paper }),
  );
  return element;
}

export const svgFile = (picture: SVGSVGElement): Blob =>
  new Blob([new XMLSerializer().serializeToString(picture)], { type: "image/svg+xml" });

/** The picture in pixels. */
export async function pngFile(picture: SVGSVGElement): Promise<Blob> {
  const address = URL.createObjectURL(svgFile(picture));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * SHARPNESS;
    canvas.height = image.naturalHeight * SHARPNESS;
    canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!blob) throw new Error("The browser made no picture");
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
