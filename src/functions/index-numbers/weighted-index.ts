import { gapMethods, weightedIndex } from "../../core";
import { eachPeriod, orientationOf, readItems, readOption, readPanel } from "../cells";
import { calculate } from "../failure";

/**
 * Index of an aggregate in points, one a period: the weighted mean of its items' indices. Items run down and periods across; when weights is one row, items run across.
 * @customfunction
 * @param indices Index of each item in one or more periods. Every index must be there, unless missing says otherwise.
 * @param weights Weight of each item: one column (or one row), of any positive sum. A blank or a dash is 0.
 * @param [missing] An index that is not there: "refuse" (the default) or "renormalise" (the weights of the others are raised in proportion, in that period).
 * @returns Index in points, one a period
 */
export function WEIGHTED_INDEX(
  indices: unknown[][],
  weights: unknown[][],
  missing?: unknown,
): unknown[][] {
  return calculate(() => {
    const gaps = readOption(missing, "missing", gapMethods);
    const orientation = orientationOf(weights, "weights");
    const panel = readPanel(indices, "indices", orientation);
    const itemWeights = readItems(weights, "weights", orientation);
    return eachPeriod(panel.periods, orientation, ["indices"], (period) =>
      weightedIndex(panel.period(period), itemWeights, undefined, gaps),
    );
  });
}
