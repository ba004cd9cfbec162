import { formulaComparison } from "../../core";
import { turned, orientationOf, readItems } from "../cells";
import { calculate } from "../failure";

/**
 * The price index of one period by every formula: a column of names and a column of indices in points. Items run down; when base_prices is one row, items run across.
 * @customfunction
 * @param base_prices Price of each item in the base period: one column (or one row). Every price must be there.
 * @param current_prices Prices of the same items in the current period. Every price must be there.
 * @param base_quantities Quantity of each item in the base period. A blank or a dash is 0.
 * @param current_quantities Quantity of each item in the current period. A blank or a dash is 0.
 * @returns Name and index, one row a formula
 */
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
