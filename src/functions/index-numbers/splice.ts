import { splice, spliceBases } from "../../core";
import { eachSeries, readOption, type Series } from "../cells";
import { calculate } from "../failure";
import { readOverlap } from "./overlap";

/**
 * Joins two series of one index: the old one, brought to the level of the new one by their means over the common periods, then the rest of the new one. With base "old" the old one stays and the rest of the new one is brought to its level.
 * @customfunction
 * @param old_series One row or one column of the old index; its last periods are the first ones of the new series. Several rows are several series.
 * @param new_series The new index, lying as old_series lies.
 * @param overlap Number of periods that both series have, at least 1.
 * @param [base] Whose level the result has: "new" (the default) or "old".
 * @returns Index in points
 */
export function SPLICE(
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
        const { common, oldMean, newMean } = readOverlap(old, recent, overlap);
        return {
          length: old.length + recent.length - common,
          at(position) {
            const isOld = position < old.length;
            const index = isOld
              ? old.positive(position)
              : recent.positive(position - old.length + common);
            if (isOld === (keeps === "old")) return index;
            return isOld ? splice(index, oldMean, newMean) : splice(index, newMean, oldMean);
          },
        };
      },
    );
  });
}
