import { meanIndex, splice } from "../../core";
import { eachSeries, readRequiredWholeNumber, type Series } from "../cells";
import { calculate } from "../failure";

/**
 * Joins two series of one index: the old one, brought to the level of the new one by their means over the common periods, then the rest of the new one.
 * @customfunction
 * @param old_series One row or one column of the old index; its last periods are the first ones of the new series. Several rows are several series.
 * @param new_series The new index, lying as old_series lies.
 * @param overlap Number of periods that both series have, at least 1.
 * @returns Index in points on the level of the new series
 */
export function SPLICE(
  old_series: unknown[][],
  new_series: unknown[][],
  overlap: unknown,
): unknown[][] {
  return calculate(() =>
    eachSeries(
      [
        ["old_series", old_series],
        ["new_series", new_series],
      ],
      (...lines) => {
        const [old, recent] = lines as [Series, Series];
        const longest = Math.min(old.length, recent.length);
        const common = readRequiredWholeNumber(overlap, "overlap", [1, longest]);
        const oldMean = meanIndex(old.span(old.length - common, common));
        const newMean = meanIndex(recent.span(0, common));
        return {
          length: old.length + recent.length - common,
          at: (position) =>
            position < old.length
              ? splice(old.positive(position), oldMean, newMean)
              : recent.positive(position - old.length + common),
        };
      },
    ),
  );
}
