import { priceUpdatedWeights } from "../../core";
import { eachItemAndPeriod, orientationOf, readItems, readPanel } from "../cells";
import { calculate } from "../failure";

/** Weights, one an item and period. */
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
