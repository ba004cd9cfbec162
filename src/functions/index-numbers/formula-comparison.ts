import { formulaComparison } from "../../core";
import { turned, orientationOf, readItems } from "../cells";
import { calculate } from "../failure";

/** Name and index, one row a formula. */
export function FORMULA_COMPARISON(
  base_prices: unknown[][],
  current_prices: unknown[][],
  base_quantities: unknown[][],
  current_quantities: unknown[][],
): unknown[][] {
  return calculate(() => {
    const orientation = orientationOf(base_prices, "base_prices");
    const basePrices = readItems(base_prices, "base_prices", orientation);
    const currentPrices = readItems(current_prices, "current_prices", orientation);
    const baseQuantities = readItems(base_quantities, "base_quantities", orientation);
    const currentQuantities = readItems(current_quantities, "current_quantities", orientation);
    return turned(orientation, () =>
      formulaComparison(basePrices, currentPrices, baseQuantities, currentQuantities).map(
        ([name, index]) => [name, index],
      ),
    );
  });
}
