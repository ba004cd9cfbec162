import { chartTexts, type Language } from "../../../language";
import type { Chart } from "../chart";
import {
  characterWidth,
  drawBars,
  drawLines,
  type Drawing,
  lastPlace,
  type Mark,
  textMark,
  wrappedText,
} from "../drawing";
import { chartFinding } from "./chart-finding";

/** In pixels. */
const [width, margin, linesHeight] = [720, 24, 340];
const lineHeight = { headline: 22, words: 16 };
/** A character of the title is this much wider than one of the drawing. */
const headlineWidth = 1.4;
const endCharacters = 34;

/** A drawing with the words that it needs to be read alone. */
export interface Picture {
  width: number;
  height: number;
  /** The finding, for those who cannot see it. */
  title: string;
  description: string;
  /** Marks from the left margin and from a height. */
  layers: { top: number; marks: Mark[] }[];
  left: number;
}

/** The finding as title, below it what is shown in which unit; the chart; the source. */
export function chartPicture(chart: Chart, language: Language): Picture {
  const inner = width - 2 * margin;
  const drawing = drawn(chart, inner, language);
  const finding = chartFinding(chart, language);
  const characters = Math.floor(inner / characterWidth);
  const head = [
    ...lined("headline", wrappedText(finding, Math.floor(characters / headlineWidth))),
    ...lined("words", wrappedText(subtitle(chart), characters)),
  ];
  const foot = lined(
    "words",
    wrappedText(`${chart.source} ${chartTexts[language].maker}`, characters),
  );
  const drawingTop = margin + heightOf(head) + 14;
  const footTop = drawingTop + drawing.height + 12;
  return {
    width,
    height: Math.ceil(footTop + heightOf(foot) + margin / 2),
    title: finding,
    description: chart.description,
    left: margin,
    layers: [
      { top: margin, marks: stacked(head) },
      { top: drawingTop, marks: drawing.marks },
      { top: footTop, marks: stacked(foot) },
    ],
  };
}

const drawn = (chart: Chart, inner: number, language: Language): Drawing =>
  chart.kind === "bars"
    ? drawBars(chart, inner, language)
    : drawLines(
        chart,
        {
          width: inner,
          height: linesHeight,
          endText: (line, index) => {
            const last = line.values[lastPlace(line)];
            return last === undefined ? line.name : `${line.name} ${chart.text(last, index)}`;
          },
          endCharacters,
        },
        language,
      );

const subtitle = ({ title, unit }: Chart): string => [title, unit].filter(Boolean).join(", ");

interface TextLine {
  role: keyof typeof lineHeight;
  text: string;
}

const lined = (role: TextLine["role"], texts: readonly string[]): TextLine[] =>
  texts.map((text) => ({ role, text }));

const heightOf = (lines: readonly TextLine[]): number =>
  lines.reduce((sum, { role }) => sum + lineHeight[role], 0);

const stacked = (lines: readonly TextLine[]): Mark[] =>
  lines.map(({ role, text }, index) =>
    textMark(role, text, { x: 0, y: heightOf(lines.slice(0, index + 1)) - 4 }),
  );
