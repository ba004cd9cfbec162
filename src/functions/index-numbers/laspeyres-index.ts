import { laspeyresIndex, laspeyresIndexOfColumns } from "../../core";
import { asCells, eachPeriod, orientationOf, readItems, readPanel } from "../cells";
import { calculate } from "../failure";

/** Index in points, one a period. */
export function LASPEYRES_INDEX(
  base_prices: unknown[][],
  current_prices: unknown[][],
  base_quantities: unknown[][],
): unknown[][] {
  return calculate(() => {
    const orientation = orientationOf(base_prices, "base_prices");
    if (!orientation.across) {
      const index = laspeyresIndexOfColumns(
        asCells(base_prices),
        asCells(current_prices),
        asCells(base_quantities),
      );
      if (index !== undefined) return [[index]];
    }
    const basePrices = readItems(base_prices, "base_prices", orientation);
    const currentPrices = readPanel(current_prices, "current_prices", orientation);
    const baseQuantities = readItems(base_quantities, "base_quantities", orientation);
    return eachPeriod(currentPrices.periods, orientation, ["current_prices"], (period) =>
      laspeyresIndex(basePrices, currentPrices.period(period), baseQuantities),
    );
  });
}
