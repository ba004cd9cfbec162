import { scaleBand, scaleLinear, type ScaleBand, type ScaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { ChartData, ChartSeries } from "./chart-data";
import { svg } from "./svg";

/** How a chart is drawn. Sizes are pixels. */
export interface ChartFrame {
  kind: "line" | "column" | "bar";
  title: string;
  width: number;
  height: number;
  locale: string;
  hasLegend: boolean;
}

/** Colours that people with colour vision deficiencies can tell apart (Okabe and Ito 2008), the darker ones first. */
const PALETTE = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#7F7F7F"];
const MARGIN = { top: 12, right: 16, bottom: 28, left: 56 };
const TITLE_HEIGHT = 26;
const LEGEND_HEIGHT = 22;
const LABEL_WIDTH = 56;
/** A bar chart writes its labels beside the bars, in this part of its width. */
const BAR_LABEL_PART = 0.4;
const MOST_BAR_LABEL_WIDTH = 220;
/** Width of a letter, on average: of labels, and of titles. */
const LETTER = { label: 6.4, title: 8.4 };

const colorOf = (series: ChartSeries, index: number) =>
  series.color ?? PALETTE[index % PALETTE.length]!;

/** Draws a chart as SVG. */
export function drawChart(data: ChartData, frame: ChartFrame): SVGElement {
  const isBar = frame.kind === "bar";
  const top = MARGIN.top + (frame.title ? TITLE_HEIGHT : 0);
  const bottom = frame.height - MARGIN.bottom - (frame.hasLegend ? LEGEND_HEIGHT : 0);
  const left = isBar ? Math.min(frame.width * BAR_LABEL_PART, MOST_BAR_LABEL_WIDTH) : MARGIN.left;
  const right = frame.width - MARGIN.right;
  const numbers = data.series.flatMap(({ values }) =>
    values.filter((value) => value !== undefined),
  );
  // A line may begin at any height; the length of a bar means something only from zero.
  const base = frame.kind === "line" ? numbers : [0, ...numbers];
  const value = scaleLinear()
    .domain(numbers.length > 0 ? [Math.min(...base), Math.max(...base)] : [0, 1])
    .nice()
    .range(isBar ? [left, right] : [bottom, top]);
  const category = scaleBand()
    .domain(data.labels.map((_, index) => String(index)))
    .range(isBar ? [top, bottom] : [left, right])
    .padding(frame.kind === "line" ? 0 : 0.3);
  const parts: SVGElement[] = [
    ...grid(value, frame, { left, right, top, bottom }),
    ...labels(data.labels, category, frame, { left, bottom }),
    ...(frame.kind === "line" ? lines(data, category, value) : bars(data, category, value, isBar)),
    ...(frame.hasLegend ? legend(data, frame, left) : []),
  ];
  if (frame.title) {
    const at = { class: "chart-title", x: 16, y: 26 };
    parts.push(svg("text", at, [shortened(frame.title, (frame.width - 32) / LETTER.title)]));
  }
  return svg(
    "svg",
    { viewBox: `0 0 ${frame.width} ${frame.height}`, "aria-hidden": "true" },
    parts,
  );
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function grid(value: ScaleLinear<number, number>, frame: ChartFrame, box: Box): SVGElement[] {
  const format = new Intl.NumberFormat(frame.locale, { maximumSignificantDigits: 6 });
  return value.ticks(5).flatMap((tick) => {
    const at = value(tick);
    const label = format.format(tick);
    return frame.kind === "bar"
      ? [
          svg("line", { class: "chart-grid", x1: at, x2: at, y1: box.top, y2: box.bottom }),
          svg("text", { x: at, y: box.bottom + 16, "text-anchor": "middle" }, [label]),
        ]
      : [
          svg("line", { class: "chart-grid", x1: box.left, x2: box.right, y1: at, y2: at }),
          svg("text", { x: box.left - 8, y: at + 4, "text-anchor": "end" }, [label]),
        ];
  });
}

function labels(
  texts: readonly string[],
  category: ScaleBand<string>,
  frame: ChartFrame,
  { left, bottom }: Pick<Box, "left" | "bottom">,
): SVGElement[] {
  const every = frame.kind === "bar" ? 1 : Math.ceil(LABEL_WIDTH / Math.max(category.step(), 1));
  return texts.flatMap((text, index) => {
    if (index % every !== 0) return [];
    const at = (category(String(index)) ?? 0) + category.bandwidth() / 2;
    if (frame.kind === "bar") {
      const beside = { x: left - 8, y: at + 4, "text-anchor": "end" };
      return [svg("text", beside, [shortened(text, (left - 12) / LETTER.label)])];
    }
    const below = { x: at, y: bottom + 18, "text-anchor": "middle" };
    return [svg("text", below, [shortened(text, (every * category.step()) / LETTER.label)])];
  });
}

/** A text cut to so many letters. */
function shortened(text: string, letters: number): string {
  const most = Math.max(2, Math.floor(letters));
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

function lines(
  data: ChartData,
  category: ScaleBand<string>,
  value: ScaleLinear<number, number>,
): SVGElement[] {
  const path = line<number | undefined>()
    .defined((point) => point !== undefined)
    .x((_, index) => (category(String(index)) ?? 0) + category.bandwidth() / 2)
    .y((point) => value(point ?? 0));
  return data.series.map((series, index) =>
    svg("path", {
      class: "chart-line",
      stroke: colorOf(series, index),
      d: path(series.values) ?? undefined,
    }),
  );
}

function bars(
  data: ChartData,
  category: ScaleBand<string>,
  value: ScaleLinear<number, number>,
  isBar: boolean,
): SVGElement[] {
  const thickness = category.bandwidth() / Math.max(1, data.series.length);
  return data.series.flatMap((series, index) =>
    series.values.flatMap((point, position) => {
      if (point === undefined) return [];
      const [from, to] = [value(0), value(point)].sort((a, b) => a - b) as [number, number];
      const across = (category(String(position)) ?? 0) + index * thickness;
      const fill = colorOf(series, index);
      return isBar
        ? svg("rect", { fill, x: from, y: across, width: to - from, height: thickness })
        : svg("rect", { fill, x: across, y: from, width: thickness, height: to - from });
    }),
  );
}

function legend(data: ChartData, frame: ChartFrame, left: number): SVGElement[] {
  const y = frame.height - 12;
  const width = Math.min(150, (frame.width - left) / Math.max(1, data.series.length));
  return data.series.flatMap((series, index) => [
    svg("rect", {
      fill: colorOf(series, index),
      x: left + index * width,
      y: y - 9,
      width: 10,
      height: 10,
    }),
    svg("text", { x: left + index * width + 16, y }, [shortened(series.name, width / 8)]),
  ]);
}
