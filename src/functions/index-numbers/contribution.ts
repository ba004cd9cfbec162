import { contributions } from "../../core";
import { eachItemAndPeriod, orientationOf, readItems, readPanel } from "../cells";
import { calculate } from "../failure";

/**
 * Contribution of each item (andil) to the percent change of its aggregate, in percentage points; they add up to the change. Items run down; when weights is one row, items run across. With several periods, one result an item and period.
 * @customfunction
 * @param previous_indices Index of each item before. Every index must be there.
 * @param current_indices Index of each item now, of the same size. Every index must be there.
 * @param weights Weight of each item: one column (or one row), of any positive sum. A blank or a dash is 0.
 * @returns Percentage points, one an item
 */
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
