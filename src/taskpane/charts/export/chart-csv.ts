import type { Language } from "../../../language";
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
  const lines = [[title], ...tableOf(chart), [chart.source]];
  return byteOrderMark + lines.map((line) => line.map(written).join(separator) + "\r\n").join("");
}

const tableOf = (chart: Chart): Cell[][] =>
  chart.kind === "bars"
    ? [[...chart.headers], ...chart.bars.map(({ label, value }) => [label, value])]
    : [
        [chart.labelHeader, ...chart.lines.map(({ name }) => name)],
        ...chart.labels.map((label, place) => [
          label,
          ...chart.lines.map(({ values }) => values[place]),
        ]),
      ];

/** A label that Excel would calculate is kept from it. */
const harmless = (text: string): string => (/^\s*[=+\-@]/.test(text) ? `'${text}` : text);

const quoted = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
