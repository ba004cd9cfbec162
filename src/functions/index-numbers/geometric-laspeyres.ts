import { geometricLaspeyres } from "../../core";
import { fixedBasket } from "./fixed-basket";

/**
 * Geometric Laspeyres index in points (base = 100), one for each period of current_prices: the geometric mean of the price relatives, weighted by the value shares of the base period. Items run down and periods across; when base_prices is one row, items run across.
 * @customfunction
 * @param base_prices Price of each item in the base period: one column (or one row). Every price must be there.
 * @param current_prices Prices of the same items in one or more periods. Every price must be there.
 * @param base_quantities Quantity of each item in the base period, as base_prices lie. A blank or a dash is 0.
 * @returns Index in points, one a period
 */
export function GEOMETRIC_LASPEYRES(
  base_prices: unknown[][],
  current_prices: unknown[][],
  base_quantities: unknown[][],
): unknown[][] {
  return fixedBasket(
    base_prices,
    current_prices,
    ["base_quantities", base_quantities],
    geometricLaspeyres,
  );
}
