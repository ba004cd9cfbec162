import { chained } from "../../core";
import { eachSeries } from "../cells";
import { calculate } from "../failure";

/**
 * Chains period-to-period relatives or links to an index in points: 100 for the base period, then one a relative. After a missing relative nothing more is known: the rest is #N/A.
 * @customfunction
 * @param relatives One row or one column of relatives, in order, each for 100 of the period before (100 = no change); several rows are several series.
 * @returns Index in points, one more than there are relatives
 */
export function CHAIN_RELATIVES(relatives: unknown[][]): unknown[][] {
  return calculate(() =>
    eachSeries([["relatives", relatives]], (line) => {
      const levels = [100];
      return {
        length: line.length + 1,
        at(position) {
          for (let t = levels.length; t <= position; t++) {
            levels.push(chained(levels[t - 1] as number, line.positive(t - 1)));
          }
          return levels[position] as number;
        },
      };
    }),
  );
}
