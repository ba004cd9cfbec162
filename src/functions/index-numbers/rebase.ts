import { meanIndex, rebase } from "../../core";
import { eachSeries, readRequiredWholeNumber, readWholeNumber } from "../cells";
import { calculate } from "../failure";

/** Index in points, one a period. */
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
