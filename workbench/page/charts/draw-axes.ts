import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { ChartColors } from "./chart-colors";
import type { ChartData } from "./chart-data";
import { LETTER, LINE } from "./chart-sizes";
import type { ChartFrame } from "./chart-frame";
import type { Plot } from "./draw-marks";
import type { Span } from "./stack";
import { svg } from "./svg";
import { shortened } from "./wrapped-text";

/** Room that a label below the axis takes. */
const LABEL_WIDTH = 56;
/** A bar chart writes its labels beside the bars, in this part of its width. */
const BAR_LABEL_PART = 0.4;
const MOST_BAR_LABEL_WIDTH = 220;

/** The scale across a chart of scattered points. */
export function acrossScale({ series }: ChartData): ScaleLinear<number, number> {
  const numbers = series.flatMap(({ across }) => across);
  const ends = numbers.length > 0 ? [Math.min(...numbers), Math.max(...numbers)] : [0, 1];
  return scaleLinear().domain(ends).nice();
}

/** The scale of the values, with the ends that somebody chose. */
export function valueScale(
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

/** Room for the labels beside bars. */
export function barLabelWidth({ labels }: ChartData, width: number): number {
  const longest = Math.max(0, ...labels.map((label) => label.length)) * LETTER.label + 24;
  return Math.min(longest, width * BAR_LABEL_PART, MOST_BAR_LABEL_WIDTH);
}

/** Lines at round values, with their numbers. */
export function grid(
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

/** The labels of the categories, as many as there is room for. */
export function labels(texts: readonly string[], { box, category, kind }: Plot): SVGElement[] {
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
