import type { ChartRecord, Workbook } from "../../host";
import { CELLS_CANVAS, PIXELS_PER_POINT, type Grid } from "../grid";
import type { Texts } from "../language";
import { chartData } from "./chart-data";
import { drawChart, type ChartFrame } from "./draw-chart";

/** Where the cells begin below Univer's row of letters and beside its column of numbers. */
const HEADER = { left: 46, top: 20 };

/** The charts that the add-in put on the active sheet, floating over its cells. */
export interface ChartLayer {
  show(texts: Texts, locale: string): void;
}

function kindOf(chartType: string): ChartFrame["kind"] {
  if (chartType.startsWith("Bar")) return "bar";
  return chartType.startsWith("Column") ? "column" : "line";
}

/** Draws charts into the layer over the grid, since Univer's open part has none. */
export function chartLayer(layer: HTMLElement, grid: Grid): ChartLayer {
  const { workbook, api } = grid;
  const charts = document.createElement("div");
  charts.className = "chart-sheet";
  layer.replaceChildren(charts);

  grid.onView(follow);

  function follow(): void {
    const canvas = document.querySelector(CELLS_CANVAS);
    if (!canvas || layer.hidden) return;
    const outer = layer.parentElement!.getBoundingClientRect();
    const inner = canvas.getBoundingClientRect();
    const zoom = api.getActiveWorkbook()?.getActiveSheet().getZoom() ?? 1;
    const { x, y } = grid.scrolledBy();
    Object.assign(layer.style, {
      left: `${inner.left - outer.left + HEADER.left * zoom}px`,
      top: `${inner.top - outer.top + HEADER.top * zoom}px`,
      width: `${inner.width - HEADER.left * zoom}px`,
      height: `${inner.height - HEADER.top * zoom}px`,
    });
    charts.style.transform = `scale(${zoom}) translate(${-x}px, ${-y}px)`;
  }

  return {
    show(texts, locale) {
      const { activeSheet } = workbook;
      layer.ariaLabel = texts.charts;
      layer.hidden = activeSheet.charts.length === 0;
      charts.replaceChildren(
        ...activeSheet.charts.map((chart) => figure(workbook, chart, texts, locale)),
      );
      follow();
    },
  };
}

function figure(workbook: Workbook, chart: ChartRecord, texts: Texts, locale: string): HTMLElement {
  const made = document.createElement("figure");
  const [left, top, width, height] = [chart.left, chart.top, chart.width, chart.height].map(
    (points) => points * PIXELS_PER_POINT,
  ) as [number, number, number, number];
  const data = chartData(workbook, chart);
  const title = chart.titleVisible ? chart.title : "";
  made.className = "chart";
  made.role = "img";
  made.ariaLabel = texts.chart(title, data.series.length, data.labels.length);
  Object.assign(made.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  made.append(
    drawChart(data, {
      kind: kindOf(chart.chartType),
      title,
      width,
      height,
      locale,
      hasLegend: chart.legend.visible && data.series.length > 1,
    }),
  );
  return made;
}
