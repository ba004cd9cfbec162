import { loweIndex } from "../../core";
import { fixedBasket } from "./fixed-basket";

/**
 * Lowe price index in points (base = 100), one for each period of current_prices: the cost of the basket of a third period, such as the year of a survey, at current against base prices. Items run down and periods across; when base_prices is one row, items run across.
 * @customfunction
 * @param base_prices Price of each item in the base period: one column (or one row). Every price must be there.
 * @param current_prices Prices of the same items in one or more periods. Every price must be there.
 * @param reference_quantities Quantity of each item in the period of the basket, as base_prices lie. A blank or a dash is 0.
 * @returns Index in points, one a period
 */
export function LOWE_INDEX(
  base_prices: unknown[][],
  current_prices: unknown[][],
  reference_quantities: unknown[][],
): unknown[][] {
  return fixedBasket(
    base_prices,
    current_prices,
    ["reference_quantities", reference_quantities],
    loweIndex,
  );
}
