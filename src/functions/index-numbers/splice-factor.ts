import { spliceBases, spliceFactor } from "../../core";
import { eachSeries, readOption, type Series } from "../cells";
import { calculate } from "../failure";
import { readOverlap } from "./overlap";

/** Factor, one a series. */
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
