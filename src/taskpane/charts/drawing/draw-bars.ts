import { type Language, chartTexts } from "../../../language";
import type { Bar, ChartOfBars } from "../chart";
import { barGeometry } from "./bar-geometry";
import {
  characterWidth,
  type Drawing,
  lineMark,
  type Mark,
  shortened,
  textMark,
  withNote,
} from "./mark";

/** Each bar beside its label and value where all labels are short, e.g. years, else below them; below all, in words, which one is cut. */
export function drawBars({ bars }: ChartOfBars, width: number, language: Language): Drawing {
  const { left, right, rowHeight, bar: barTop } = layoutOf(bars);
  const { zero: from, placed, broken } = barGeometry(bars, width - left - right);
  const zero = left + from;
  const marks = placed.flatMap((bar, index): Mark[] => {
    const top = index * rowHeight;
    const barAt = top + barTop;
    const isTotal = bar.weight === "strong";
    const label = fitted(bar, width);
    return [
      {
        ...textMark(isTotal ? "total" : "label", label, { x: 0, y: top + 13 }),
        ...(label !== bar.label && { whole: bar.label }),
      },
      textMark(isTotal ? "total" : "value", bar.text, { x: width, y: top + 13 }, "end"),
      {
        tag: "rect",
        role: roleOf(bar),
        at: { x: left + bar.x, y: barAt, width: bar.length, height: 9, rx: 1.5 },
      },
      ...(bar.cut === undefined ? [] : cutMarks(left + bar.cut, barAt)),
      lineMark("zero", [zero, barAt - 1], [zero, barAt + 11]),
    ];
  });
  const drawing = { width, height: bars.length * rowHeight, marks };
  return broken ? withNote(drawing, chartTexts[language].cut(broken)) : drawing;
}

/** Characters of a label that leaves its bar room beside it. */
const shortLabel = 5;
/** Between a bar and what stands beside it. */
const gutter = 8;

/** Room beside the bars, height of a row, and where in it the bar begins, in pixels. */
function layoutOf(bars: readonly Bar[]) {
  if (bars.some(({ label }) => label.length > shortLabel))
    return { left: 0, right: 0, rowHeight: 34, bar: 18 };
  const room = (texts: readonly string[]) =>
    Math.ceil(Math.max(0, ...texts.map(({ length }) => length)) * characterWidth) + gutter;
  return {
    left: room(bars.map(({ label }) => label)),
    right: room(bars.map(({ text }) => text)),
    rowHeight: 19,
    bar: 4,
  };
}

const roleOf = ({ weight, value }: Bar) =>
  weight === "quiet" ? "quiet" : value < 0 ? "negative" : "bar";

/** Two slanting strokes through a bar. */
const cutMarks = (x: number, top: number): Mark[] =>
  [-4, 4].map((shift) => lineMark("cut", [x + shift - 3, top + 11], [x + shift + 3, top - 2]));

/** The label with room left for the value at the end of its line. */
const fitted = ({ label, text }: Bar, width: number): string =>
  shortened(label, Math.max(8, Math.floor(width / characterWidth) - text.length - 2));
