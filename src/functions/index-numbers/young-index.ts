import { youngIndex } from "../../core";
import { fixedBasket } from "./fixed-basket";

/**
 * Young price index in points (base = 100), one for each period of current_prices: the mean of the price relatives, weighted by the values of a third period, such as the year of a survey, as they are. Items run down and periods across; when base_prices is one row, items run across.
 * @customfunction
 * @param base_prices Price of each item in the base period: one column (or one row). Every price must be there.
 * @param current_prices Prices of the same items in one or more periods. Every price must be there.
 * @param weights Value or weight of each item, as base_prices lie, of any positive sum. A blank or a dash is 0.
 * @returns Index in points, one a period
 */
export function YOUNG_INDEX(
  base_prices: unknown[][],
  current_prices: unknown[][],
  weights: unknown[][],
): unknown[][] {
  return fixedBasket(base_prices, current_prices, ["weights", weights], youngIndex);
}
