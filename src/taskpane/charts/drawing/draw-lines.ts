import { line } from "d3-shape";
import { chartTexts, type Language } from "../../../language";
import { isProvisional } from "../../../table";
import type { ChartOfLines, Line } from "../chart";
import { endGap, lineGeometry, nameHeight, shownLabels } from "./line-geometry";
import { inRows } from "./end-names";
import {
  characterWidth,
  type Drawing,
  kindOf,
  lineMark,
  type Mark,
  textMark,
  withNote,
} from "./mark";
import { shortPeriod } from "./short-period";

interface LinesPlace {
  width: number;
  height: number;
  /** What is at the end of a line. */
  endText: (line: Line, index: number) => string;
  /** How many characters a row of it has at most. */
  endCharacters: number;
}

/** Lines with their names at their ends; hollow points are figures that are not final. */
export function drawLines(
  chart: ChartOfLines,
  { width, height, endText, endCharacters }: LinesPlace,
  language: Language,
): Drawing {
  const { lines, reference } = chart;
  const labels = chart.labels.map(shortPeriod);
  const names = lines.map(endText);
  const rows = names.map((name) => inRows(name, endCharacters));
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(({ length }) => length));
  const endWidth = Math.max(longest(rows.flat()), longest(labels) / 2) * characterWidth;
  const { x, y, ticks, right, ends } = lineGeometry(chart, {
    width,
    height,
    endWidth,
    endRows: rows.map(({ length }) => length),
  });
  const marks: Mark[] = [
    ...ticks.flatMap((tick) => [
      lineMark(chart.fromZero && tick === 0 ? "zero" : "grid", [x(0), y(tick)], [right, y(tick)]),
      textMark("tick", chart.axisText(tick), { x: x(0) - 6, y: y(tick) + 4 }, "end"),
    ]),
    ...shownLabels(labels, right).map(({ label, index }) =>
      textMark("tick", label, { x: x(index), y: height - 3 }, "middle"),
    ),
    ...(reference === undefined
      ? []
      : [lineMark("reference", [x(0), y(reference)], [right, y(reference)])]),
    ...lines.flatMap((one, index) => lineMarks(one, index, x, y)),
    ...ends.flatMap(({ index, last, at }) =>
      (rows[index] ?? []).map((row, line) => ({
        ...textMark(`end${kindOf(index)}`, row, {
          x: x(last) + endGap,
          y: at + 4 + line * nameHeight,
        }),
        ...(row.endsWith("…") && { whole: names[index] }),
      })),
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
