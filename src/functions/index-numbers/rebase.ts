import { meanIndex, rebase } from "../../core";
import { eachSeries, readRequiredWholeNumber, readWholeNumber } from "../cells";
import { calculate } from "../failure";

/**
 * A series on a new base: the mean of the base periods becomes 100, all percent changes stay as they were.
 * @customfunction
 * @param series One row or one column of an index; several rows are several series. A gap outside the base periods gives #N/A in its cell.
 * @param base_start Position of the first base period in the series, from 1.
 * @param [base_end] Position of the last base period; base_start when left out.
 * @returns Index in points, one a period
 */
export function REBASE(series: unknown[][], base_start: unknown, base_end?: unknown): unknown[][] {
  return calculate(() =>
    eachSeries([["series", series]], (line) => {
      const start = readRequiredWholeNumber(base_start, "base_start", [1, line.length]);
      const end = readWholeNumber(base_end, "base_end", [start, line.length]) ?? start;
      const mean = meanIndex(line.span(start - 1, end - start + 1));
      return { length: line.length, at: (position) => rebase(line.positive(position), mean) };
    }),
  );
}
