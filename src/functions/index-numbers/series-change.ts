import { percentChange } from "../../core";
import { eachSeries, readWholeNumber } from "../cells";
import { calculate } from "../failure";

/** Rows of a sheet: no series is longer. */
const longest = 1048576;

/**
 * Percent change of a series against lag periods before; the first periods, which have none before them, are #N/A.
 * @customfunction
 * @param series One row or one column of an index; several rows are several series. A blank, a dash or 0 gives #N/A where it is needed.
 * @param [lag] Number of periods between the two, 1 when left out; 12 compares a month with that of the year before.
 * @returns Percent, one a period
 */
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
