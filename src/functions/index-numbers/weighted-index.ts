import { gapMethods, weightedIndex } from "../../core";
import { eachPeriod, orientationOf, readItems, readOption, readPanel } from "../cells";
import { calculate } from "../failure";

/** Index in points, one a period. */
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
