import { isDateFormat } from "numfmt";
import { type Culture, dateSeries, linearSeries, seriesTexts } from "../number-format";
import type { Cell, CellValue } from "./cell";

/** Neighbours in a line that are continued together. */
interface Run {
  readonly start: number;
  readonly length: number;
  readonly valueAt: (position: number) => CellValue;
}

/** How the fill handle continues a line of cells. */
export interface LineSeries {
  /** Whether something in the line goes on, and is not only repeated. */
  readonly goesOn: boolean;
  /** The value of the cell so many places behind the line; undefined where the line is repeated. */
  valueAt(index: number): CellValue | undefined;
}

/**
 * Continues a line of cells as Excel's fill handle does: numbers along a line, dates by their step, names of months and texts
 * with numbers by theirs. Other texts, blanks and formulas are repeated.
 *
 * @param direction 1 for what comes after; -1 for what comes before, with the cells in that order
 * @param isAsked whether a person asked for a series: a single number is else repeated
 */
export function lineSeries(
  cells: readonly Cell[],
  direction: 1 | -1,
  culture: Culture,
  isAsked: boolean,
): LineSeries {
  const runs = runsOf(cells, direction, culture, isAsked || cells.length > 1);
  return {
    goesOn: runs.length > 0,
    valueAt(index) {
      const place = index % cells.length;
      const run = runs.find(({ start, length }) => place >= start && place < start + length);
      if (!run) return undefined;
      const round = Math.floor(index / cells.length) + 1;
      return run.valueAt(round * run.length + place - run.start);
    },
  };
}

function runsOf(
  cells: readonly Cell[],
  direction: 1 | -1,
  culture: Culture,
  numbersGoOn: boolean,
): Run[] {
  const texts = cells.map(({ value, formula }) =>
    typeof value === "string" && formula === undefined ? value : "",
  );
  const members = seriesTexts(texts, culture);
  const keys = cells.map(({ value, formula, numberFormat }, index) => {
    if (formula !== undefined) return undefined;
    if (typeof value !== "number") return members[index]?.key;
    if (isDateFormat(numberFormat)) return "date";
    return numbersGoOn ? "number" : undefined;
  });
  const runs: Run[] = [];
  for (let start = 0; start < cells.length;) {
    const key = keys[start];
    let end = start + 1;
    while (end < cells.length && keys[end] === key) end++;
    if (key !== undefined) {
      const length = end - start;
      const positions = cells
        .slice(start, end)
        .map(({ value }, index) => members[start + index]?.position ?? Number(value));
      const member = members[start];
      const format = cells[start]?.numberFormat ?? "General";
      const line =
        key === "date" && !member
          ? dateSeries(positions, format, direction)
          : linearSeries(positions, direction);
      const valueAt = member ? (at: number) => member.write(Math.round(line(at))) : line;
      runs.push({ start, length, valueAt });
    }
    start = end;
  }
  return runs;
}
