import { contributions } from "../../core";
import { eachItemAndPeriod, orientationOf, readItems, readPanel } from "../cells";
import { calculate } from "../failure";

/** Percentage points, one an item. */
export function CONTRIBUTION(
  previous_indices: unknown[][],
  current_indices: unknown[][],
  weights: unknown[][],
): unknown[][] {
  return calculate(() => {
    const orientation = orientationOf(weights, "weights");
    const previous = readPanel(previous_indices, "previous_indices", orientation);
    const current = readPanel(current_indices, "current_indices", orientation, previous.periods);
    const itemWeights = readItems(weights, "weights", orientation);
    return eachItemAndPeriod(
      previous.periods,
      orientation,
      ["previous_indices", "current_indices"],
      (period) => contributions(previous.period(period), current.period(period), itemWeights),
    );
  });
}
