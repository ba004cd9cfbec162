import { scaleBand } from "d3-scale";
import type { ChartData } from "./chart-data";
import {
  drawAreas,
  drawBars,
  drawLines,
  type DrawnMarks,
  type Mark,
  type Plot,
} from "./draw-marks";
import { drawPie } from "./draw-pie";
import { drawScatter } from "./draw-scatter";
import { stack } from "./stack";
import { svg } from "./svg";
import { LETTER, LINE, MARGIN } from "./chart-sizes";
import { acrossScale, barLabelWidth, grid, labels, valueScale } from "./draw-axes";
import type { ChartFrame } from "./chart-frame";
import { footOf, headOf } from "./draw-texts";

export interface DrawnChart {
  element: SVGSVGElement;
  /** Where the points are, series by series. */
  marks: Mark[];
}

const FONT = "'Segoe UI', system-ui, -apple-system, 'Liberation Sans', Arial, sans-serif";

/** Draws a chart as SVG that needs nothing beside itself. */
export function drawChart(data: ChartData, frame: ChartFrame): DrawnChart {
  const { colors, width, height } = frame;
  const head = headOf(frame);
  const foot = footOf(data, frame, head.left);
  const spans = stack(data, frame.stacking);
  const value = valueScale(spans, frame);
  const format = new Intl.NumberFormat(frame.locale, { maximumSignificantDigits: 6 });
  const ticks = value.ticks(Math.max(2, Math.min(5, (height - head.bottom - foot.height) / 30)));
  const numbers = ticks.map((tick) => format.format(tick));
  const longest = Math.max(0, ...numbers.map((text) => text.length));
  const left =
    frame.kind === "bar" ? barLabelWidth(data, width) : Math.max(30, longest * LETTER.label + 18);
  const plot: Plot = {
    box: {
      left,
      right: Math.max(left + 10, width - MARGIN.right),
      top: head.bottom + 8,
      bottom: Math.max(head.bottom + 18, height - foot.height - LINE.label - 8),
    },
    kind: frame.kind,
    value,
    category: scaleBand(),
    spans,
    isStacked: frame.stacking !== "none",
  };
  const { box } = plot;
  const isBar = frame.kind === "bar";
  value.range(isBar ? [box.left, box.right] : [box.bottom, box.top]);
  plot.category
    .domain(data.labels.map((_, index) => String(index)))
    .range(isBar ? [box.top, box.bottom] : [box.left, box.right])
    .padding(isBar || frame.kind === "column" ? 0.3 : 0);
  const drawn = drawInside();
  const element = svg(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      "font-family": FONT,
      "font-size": 11,
      fill: colors.text,
    },
    [...head.parts, ...drawn.parts, ...foot.parts],
  ) as SVGSVGElement;
  return { element, marks: drawn.marks };

  /** Axes and what stands for the points. */
  function drawInside(): DrawnMarks {
    if (frame.kind === "pie") {
      const room = { ...box, left: MARGIN.right, bottom: box.bottom + LINE.label };
      return drawPie(data, room, { isHollow: frame.isHollow, paper: colors.paper });
    }
    const lines = grid(ticks, numbers, plot, colors);
    if (frame.kind === "scatter") {
      const across = acrossScale(data).range([box.left, box.right]);
      const points = drawScatter(data, across, value, frame.hasLines);
      const below = across.ticks(5).map((tick) => {
        const at = { x: across(tick), y: box.bottom + LINE.label, "text-anchor": "middle" };
        return svg("text", at, [format.format(tick)]);
      });
      return { parts: [...lines, ...below, ...points.parts], marks: points.marks };
    }
    const draw = { line: drawLines, area: drawAreas, column: drawBars, bar: drawBars }[frame.kind];
    const { parts, marks } = draw(data, plot);
    return { parts: [...lines, ...labels(data.labels, plot), ...parts], marks };
  }
}
