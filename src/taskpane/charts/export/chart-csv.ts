import { chartTexts, type Language } from "../../../language";
import type { Chart } from "../chart";

/** As Excel of either language reads it. */
const marks = { en: { separator: ",", decimal: "." }, id: { separator: ";", decimal: "," } };
/** Digits that a number of the computer holds for sure. */
const digits = 15;
/** Excel takes a file for UTF-8 only where it begins so. */
const byteOrderMark = "\ufeff";

type Cell = string | number | undefined;

/** The numbers of a chart as a file: title and unit, headers, rows, the source. */
export function chartCsv(chart: Chart, language: Language): string {
  const { separator, decimal } = marks[language];
  const written = (cell: Cell): string => {
    if (typeof cell !== "number") return quoted(harmless(cell ?? ""), separator);
    return String(Number(cell.toPrecision(digits))).replace(".", decimal);
  };
  const title = [chart.title, chart.unit].filter(Boolean).join(", ");
  const lines = [[title], ...tableOf(chart, chartTexts[language].marksOf), [chart.source]];
  return byteOrderMark + lines.map((line) => line.map(written).join(separator) + "\r\n").join("");
}

/** A line whose figures have marks is followed by a column of them. */
function tableOf(chart: Chart, marksOf: (line: string) => string): Cell[][] {
  if (chart.kind === "bars")
    return [[...chart.headers], ...chart.bars.map(({ label, value }) => [label, value])];
  const columns = chart.lines.flatMap(({ name, values, marks = [] }): [string, Row][] => [
    [name, (place) => values[place]],
    ...(marks.some(Boolean)
      ? [[marksOf(name), (place: number) => marks[place]] satisfies [string, Row]]
      : []),
  ]);
  return [
    [chart.labelHeader, ...columns.map(([header]) => header)],
    ...chart.labels.map((label, place) => [label, ...columns.map(([, cell]) => cell(place))]),
  ];
}

type Row = (place: number) => Cell;

/** A label that Excel would calculate is kept from it. */
const harmless = (text: string): string => (/^\s*[=+\-@]/.test(text) ? `'${text}` : text);

const quoted = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
