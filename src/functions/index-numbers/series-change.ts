import { percentChange } from "../../core";
import { eachSeries, readWholeNumber } from "../cells";
import { calculate } from "../failure";

/** Rows of a sheet: no series is longer. */
const longest = 1048576;

/** Percent, one a period. */
export function SERIES_CHANGE(series: unknown[][], lag?: unknown): unknown[][] {
  return calculate(() => {
    const distance = readWholeNumber(lag, "lag", [1, longest]) ?? 1;
    return eachSeries([["series", series]], (line) => ({
      length: line.length,
      at(position) {
        const reference = position - distance;
        if (reference < 0) throw line.failure("no-reference", position);
        return percentChange(line.positive(reference), line.positive(position));
      },
    }));
  });
}
