import type { Chart } from "./chart";
import type { NumberTableData } from "./number-table";

/** The numbers of a chart as they are to be read. */
export function chartTable(chart: Chart): NumberTableData {
  if (chart.kind === "bars") {
    const { headers, bars } = chart;
    return {
      headers,
      rows: bars.map(({ label, text, weight }) => ({
        cells: [label, text],
        strong: weight === "strong",
      })),
    };
  }
  const { labels, labelHeader, lines, text } = chart;
  return {
    headers: [labelHeader, ...lines.map(({ name }) => name)],
    rows: labels.map((label, place) => ({
      cells: [
        label,
        ...lines.map(({ values, marks = [] }, at) => {
          const value = values[place];
          return [value === undefined ? "" : text(value, at), marks[place]]
            .filter(Boolean)
            .join(" ");
        }),
      ],
    })),
  };
}
