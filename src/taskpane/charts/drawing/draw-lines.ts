import { line } from "d3-shape";
import { chartTexts, type Language } from "../../../language";
import { isProvisional } from "../../../table";
import type { ChartOfLines, Line } from "../chart";
import { lineGeometry, shownLabels } from "./line-geometry";
import { type Drawing, kindOf, lineMark, type Mark, textMark, withNote } from "./mark";

/** Pixels that a character at the end of a line takes. */
const characterWidth = 5.7;

interface LinesPlace {
  width: number;
  height: number;
  /** What stands at the end of a line. */
  endText: (line: Line, index: number) => string;
}

/** Lines with their names at their ends; hollow points are figures that are not final. */
export function drawLines(
  chart: ChartOfLines,
  { width, height, endText }: LinesPlace,
  language: Language,
): Drawing {
  const { lines, labels, axisLabels = labels, reference } = chart;
  const names = lines.map(endText);
  const endWidth = Math.max(0, ...names.map((name) => name.length)) * characterWidth;
  const { x, y, ticks, right, ends } = lineGeometry(chart, { width, height, endWidth });
  const marks: Mark[] = [
    ...ticks.flatMap((tick) => [
      lineMark(chart.fromZero && tick === 0 ? "zero" : "grid", [x(0), y(tick)], [right, y(tick)]),
      textMark("tick", chart.axisText(tick), { x: x(0) - 6, y: y(tick) + 3 }, "end"),
    ]),
    ...shownLabels(axisLabels, right).map(({ label, index }) =>
      textMark("tick", label, { x: x(index), y: height - 3 }, "middle"),
    ),
    ...(reference === undefined
      ? []
      : [lineMark("reference", [x(0), y(reference)], [right, y(reference)])]),
    ...lines.flatMap((one, index) => lineMarks(one, index, x, y)),
    ...ends.map(({ index, last, at }) =>
      textMark(`end${kindOf(index)}`, names[index] ?? "", { x: x(last) + 5, y: at + 3 }),
    ),
  ];
  const drawing = { width, height, marks };
  const isFinal = lines.every(({ marks }) => !marks?.some(isProvisional));
  return isFinal ? drawing : withNote(drawing, chartTexts[language].provisional);
}

function lineMarks(
  { values, marks = [] }: Line,
  index: number,
  x: (at: number) => number,
  y: (value: number) => number,
): Mark[] {
  const path = line<number | undefined>(
    (_, at) => x(at),
    (value) => y(value ?? 0),
  ).defined((value) => value !== undefined);
  const point = (role: Mark["role"], at: number, r: number): Mark => ({
    tag: "circle",
    role,
    at: { cx: x(at), cy: y(values[at] ?? 0), r },
  });
  const kind = kindOf(index);
  return [
    { tag: "path", role: `line${kind}`, at: { d: path([...values]) ?? "" } },
    ...lonely(values).map((at) => point(`end${kind}`, at, 2)),
    ...values.flatMap((value, at) =>
      value !== undefined && isProvisional(marks[at] ?? "")
        ? [point(`hollow${kind}`, at, 3.5)]
        : [],
    ),
  ];
}

/** Points between two gaps, which no line shows. */
const lonely = (values: readonly (number | undefined)[]): number[] =>
  values.flatMap((value, at) =>
    value !== undefined && values[at - 1] === undefined && values[at + 1] === undefined ? [at] : [],
  );
