import { paascheIndex } from "../../core";
import { currentBasket } from "./current-basket";

/**
 * Paasche price index in points (base = 100), one for each period: the current basket at current prices against its cost at base prices. Items run down and periods across; when base_prices is one row, items run across.
 * @customfunction
 * @param base_prices Price of each item in the base period: one column (or one row). Every price must be there.
 * @param current_prices Prices of the same items in one or more periods. Every price must be there.
 * @param current_quantities Quantities of the same items in the periods of current_prices, of the same size. A blank or a dash is 0.
 * @returns Index in points, one a period
 */
export function PAASCHE_INDEX(
  base_prices: unknown[][],
  current_prices: unknown[][],
  current_quantities: unknown[][],
): unknown[][] {
  return currentBasket(base_prices, current_prices, current_quantities, paascheIndex);
}
