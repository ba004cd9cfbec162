import { marshallEdgeworthIndex } from "../../core";
import { twoBaskets } from "./two-baskets";

/**
 * Marshall-Edgeworth price index in points (base = 100), one for each period: the baskets of both periods together at current prices against base prices. Items run down and periods across; when base_prices is one row, items run across.
 * @customfunction
 * @param base_prices Price of each item in the base period: one column (or one row). Every price must be there.
 * @param current_prices Prices of the same items in one or more periods. Every price must be there.
 * @param base_quantities Quantity of each item in the base period, as base_prices lie. A blank or a dash is 0.
 * @param current_quantities Quantities of the same items in the periods of current_prices, of the same size. A blank or a dash is 0.
 * @returns Index in points, one a period
 */
export function MARSHALL_EDGEWORTH_INDEX(
  base_prices: unknown[][],
  current_prices: unknown[][],
  base_quantities: unknown[][],
  current_quantities: unknown[][],
): unknown[][] {
  return twoBaskets(
    base_prices,
    current_prices,
    base_quantities,
    current_quantities,
    marshallEdgeworthIndex,
  );
}
