import { paascheIndex } from "../../core";
import { eachPeriod, orientationOf, readItems, readPanel } from "../cells";
import { calculate } from "../failure";

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
  return calculate(() => {
    const orientation = orientationOf(base_prices, "base_prices");
    const basePrices = readItems(base_prices, "base_prices", orientation);
    const prices = readPanel(current_prices, "current_prices", orientation);
    const quantities = readPanel(
      current_quantities,
      "current_quantities",
      orientation,
      prices.periods,
    );
    return eachPeriod(
      prices.periods,
      orientation,
      ["current_prices", "current_quantities"],
      (period) => paascheIndex(basePrices, prices.period(period), quantities.period(period)),
    );
  });
}
