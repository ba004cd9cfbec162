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

const rowHeight = 34;

/** Each bar under its label and value; below them, in words, which one is cut. */
export function drawBars({ bars }: ChartOfBars, width: number, language: Language): Drawing {
  const { zero, placed, broken } = barGeometry(bars, width);
  const marks = placed.flatMap((bar, index): Mark[] => {
    const top = index * rowHeight;
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
        at: { x: bar.x, y: top + 18, width: bar.length, height: 9, rx: 1.5 },
      },
      ...(bar.cut === undefined ? [] : cutMarks(bar.cut, top + 18)),
      lineMark("zero", [zero, top + 17], [zero, top + 29]),
    ];
  });
  const drawing = { width, height: bars.length * rowHeight, marks };
  return broken ? withNote(drawing, chartTexts[language].cut(broken)) : drawing;
}

const roleOf = ({ weight, value }: Bar) =>
  weight === "quiet" ? "quiet" : value < 0 ? "negative" : "bar";

/** Two slanting strokes through a bar. */
const cutMarks = (x: number, top: number): Mark[] =>
  [-4, 4].map((shift) => lineMark("cut", [x + shift - 3, top + 11], [x + shift + 3, top - 2]));

/** The label with room left for the value at the end of its line. */
const fitted = ({ label, text }: Bar, width: number): string =>
  shortened(label, Math.max(8, Math.floor(width / characterWidth) - text.length - 2));
