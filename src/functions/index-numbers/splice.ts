import { splice, spliceBases } from "../../core";
import { eachSeries, readOption, type Series } from "../cells";
import { calculate } from "../failure";
import { readOverlap } from "./overlap";

/** Index in points. */
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
