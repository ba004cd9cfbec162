import { scaleBand, scaleLinear, type ScaleLinear } from "d3-scale";
import type { ChartData } from "./chart-data";
import {
  colorOf,
  drawAreas,
  drawBars,
  drawLines,
  type ChartKind,
  type DrawnMarks,
  type Mark,
  type Plot,
} from "./draw-marks";
import { drawPie } from "./draw-pie";
import { drawScatter } from "./draw-scatter";
import { stack, type Span, type Stacking } from "./stack";
import { svg } from "./svg";
import { shortened, wrappedText } from "./wrapped-text";

/** Colours of a chart around its series. */
export interface ChartColors {
  ink: string;
  text: string;
  line: string;
  paper: string;
}

export const LIGHT: ChartColors = {
  ink: "#1f2a2e",
  text: "#44525a",
  line: "#d9dfdd",
  paper: "#ffffff",
};

export const DARK: ChartColors = {
  ink: "#eef2f1",
  text: "#c3cfcc",
  line: "#474747",
  paper: "#1f1f1f",
};

/** How a chart is drawn. Sizes are pixels. */
export interface ChartFrame {
  kind: ChartKind;
  stacking: Stacking;
  /** A doughnut instead of a pie. */
  isHollow: boolean;
  /** Whether points of a scatter chart are joined. */
  hasLines: boolean;
  title: string;
  /** What the values are, and what the categories are. */
  valueTitle: string;
  categoryTitle: string;
  /** Written below the chart. */
  source: string;
  width: number;
  height: number;
  /** Of numbers on the axis. */
  locale: string;
  hasLegend: boolean;
  /** Ends of the value axis, where somebody chose them. */
  minimum?: number;
  maximum?: number;
  colors: ChartColors;
}

export interface DrawnChart {
  element: SVGSVGElement;
  /** Where the points are, series by series. */
  marks: Mark[];
}

const MARGIN = { top: 10, right: 16, bottom: 12 };
/** Heights of lines of text. */
const LINE = { title: 18, label: 15 };
/** Width of a letter, on average: of labels, and of titles. */
const LETTER = { label: 6.2, title: 7.8 };
const LABEL_WIDTH = 56;
/** A bar chart writes its labels beside the bars, in this part of its width. */
const BAR_LABEL_PART = 0.4;
const MOST_BAR_LABEL_WIDTH = 220;
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

function acrossScale({ series }: ChartData): ScaleLinear<number, number> {
  const numbers = series.flatMap(({ across }) => across);
  const ends = numbers.length > 0 ? [Math.min(...numbers), Math.max(...numbers)] : [0, 1];
  return scaleLinear().domain(ends).nice();
}

function valueScale(
  spans: readonly (readonly Span[])[],
  frame: ChartFrame,
): ScaleLinear<number, number> {
  const numbers = spans.flat().flatMap((span) => (span ? [span[1]] : []));
  // A line may begin at any height; the length of a bar means something only from zero.
  const base = frame.kind === "line" || frame.kind === "scatter" ? numbers : [0, ...numbers];
  const scale = scaleLinear().domain(
    numbers.length > 0 ? [Math.min(...base), Math.max(...base)] : [0, 1],
  );
  scale.nice();
  const [low = 0, high = 1] = scale.domain();
  return scale.domain([frame.minimum ?? low, frame.maximum ?? high]).clamp(true);
}

/** Title and what the values are. */
function headOf(frame: ChartFrame): { parts: SVGElement[]; left: number; bottom: number } {
  const left = 14;
  const room = frame.width - 2 * left;
  let bottom = MARGIN.top;
  const title = wrappedText(frame.title, room / LETTER.title).map((text) =>
    svg(
      "text",
      {
        x: left,
        y: (bottom += LINE.title) - 4,
        fill: frame.colors.ink,
        "font-size": 14,
        "font-weight": 600,
      },
      [text],
    ),
  );
  const unit = wrappedText(frame.valueTitle, room / LETTER.label).map((text) =>
    svg("text", { x: left, y: (bottom += LINE.label) - 3 }, [text]),
  );
  return { parts: [...title, ...unit], left, bottom };
}

/** What the categories are, the legend and the source, from the bottom up. */
function footOf(
  data: ChartData,
  frame: ChartFrame,
  left: number,
): { parts: SVGElement[]; height: number } {
  const room = frame.width - 2 * left;
  const source = wrappedText(frame.source, room / LETTER.label);
  const rows = frame.hasLegend ? legendRows(data, frame.kind, room) : [];
  const middle = frame.categoryTitle ? [shortened(frame.categoryTitle, room / LETTER.label)] : [];
  const lines = middle.length + rows.length + source.length;
  let y = frame.height - MARGIN.bottom - lines * LINE.label + 4;
  const next = () => (y += LINE.label) - 4;
  return {
    height: MARGIN.bottom + lines * LINE.label + 4,
    parts: [
      ...middle.map((text) =>
        svg("text", { x: frame.width / 2, y: next(), "text-anchor": "middle" }, [text]),
      ),
      ...rows.flatMap((row) => {
        const at = next();
        return row.flatMap(({ text, color, x }) => [
          svg("rect", { fill: color, x: left + x, y: at - 9, width: 10, height: 10 }),
          svg("text", { x: left + x + 15, y: at }, [text]),
        ]);
      }),
      ...source.map((text) => svg("text", { x: left, y: next() }, [text])),
    ],
  };
}

interface LegendItem {
  text: string;
  color: string;
  x: number;
}

/** The names of the series, or of the parts of a pie, in as many rows as they need. */
function legendRows(data: ChartData, kind: ChartKind, room: number): LegendItem[][] {
  const rows: LegendItem[][] = [];
  const named: readonly { name: string; color?: string }[] =
    kind === "pie" ? data.labels.map((name) => ({ name })) : data.series;
  let end = Infinity;
  named.forEach((series, index) => {
    const text = shortened(series.name, (room - 15) / LETTER.label);
    const width = 15 + text.length * LETTER.label + 16;
    if (end + width - 16 > room) {
      rows.push([]);
      end = 0;
    }
    rows.at(-1)?.push({ text, color: colorOf(series.color, index), x: end });
    end += width;
  });
  return rows;
}

function barLabelWidth({ labels }: ChartData, width: number): number {
  const longest = Math.max(0, ...labels.map((label) => label.length)) * LETTER.label + 24;
  return Math.min(longest, width * BAR_LABEL_PART, MOST_BAR_LABEL_WIDTH);
}

function grid(
  ticks: readonly number[],
  numbers: readonly string[],
  { box, kind, value }: Plot,
  colors: ChartColors,
): SVGElement[] {
  return ticks.flatMap((tick, index) => {
    const at = value(tick);
    const label = numbers[index] ?? "";
    return kind === "bar"
      ? [
          svg("line", { stroke: colors.line, x1: at, x2: at, y1: box.top, y2: box.bottom }),
          svg("text", { x: at, y: box.bottom + LINE.label, "text-anchor": "middle" }, [label]),
        ]
      : [
          svg("line", { stroke: colors.line, x1: box.left, x2: box.right, y1: at, y2: at }),
          svg("text", { x: box.left - 8, y: at + 4, "text-anchor": "end" }, [label]),
        ];
  });
}

function labels(texts: readonly string[], { box, category, kind }: Plot): SVGElement[] {
  const needed = kind === "bar" ? LINE.label : LABEL_WIDTH;
  const every = Math.max(1, Math.ceil(needed / Math.max(category.step(), 1)));
  return texts.flatMap((text, index) => {
    if (index % every !== 0) return [];
    const at = (category(String(index)) ?? 0) + category.bandwidth() / 2;
    if (kind === "bar") {
      const beside = { x: box.left - 8, y: at + 4, "text-anchor": "end" };
      return [svg("text", beside, [shortened(text, (box.left - 12) / LETTER.label)])];
    }
    const below = { x: at, y: box.bottom + LINE.label, "text-anchor": "middle" };
    return [svg("text", below, [shortened(text, (every * category.step()) / LETTER.label)])];
  });
}
