import { priceUpdatedWeights } from "../../core";
import { eachItemAndPeriod, orientationOf, readItems, readPanel } from "../cells";
import { calculate } from "../failure";

/**
 * Weights at the prices of later periods (price-updated, as in a Lowe index), one an item and period: what each item is in the aggregate then. Their sum stays. Items run down; when weights is one row, items run across.
 * @customfunction
 * @param weights Weight of each item in the period of the weights: one column (or one row), of any positive sum. A blank or a dash is 0.
 * @param indices Index of each item in one or more periods (the period of the weights = 100). Every index must be there.
 * @returns Weights, one an item and period
 */
export function PRICE_UPDATED_WEIGHTS(weights: unknown[][], indices: unknown[][]): unknown[][] {
  return calculate(() => {
    const orientation = orientationOf(weights, "weights");
    const itemWeights = readItems(weights, "weights", orientation);
    const panel = readPanel(indices, "indices", orientation);
    return eachItemAndPeriod(panel.periods, orientation, ["indices"], (period) =>
      priceUpdatedWeights(itemWeights, panel.period(period)),
    );
  });
}
