import { spliceBases, spliceFactor } from "../../core";
import { eachSeries, readOption, type Series } from "../cells";
import { calculate } from "../failure";
import { readOverlap } from "./overlap";

/**
 * The number by which SPLICE multiplies a series: the old one, or the new one with base "old". It is the mean of the one over the common periods, divided by that of the other.
 * @customfunction
 * @param old_series One row or one column of the old index; its last periods are the first ones of the new series. Several rows are several series.
 * @param new_series The new index, lying as old_series lies.
 * @param overlap Number of periods that both series have, at least 1.
 * @param [base] Whose level the result of SPLICE has: "new" (the default) or "old".
 * @returns Factor, one a series
 */
export function SPLICE_FACTOR(
  old_series: unknown[][],
  new_series: unknown[][],
  overlap: unknown,
  base?: unknown,
): unknown[][] {
  return calculate(() => {
    const keeps = readOption(base, "base", spliceBases);
    return eachSeries(
      [
        ["old_series", old_series],
        ["new_series", new_series],
      ],
      (...lines) => {
        const [old, recent] = lines as [Series, Series];
        const { oldMean, newMean } = readOverlap(old, recent, overlap);
        const factor =
          keeps === "new" ? spliceFactor(oldMean, newMean) : spliceFactor(newMean, oldMean);
        return { length: 1, at: () => factor };
      },
    );
  });
}
