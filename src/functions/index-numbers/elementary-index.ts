import { elementaryIndex, elementaryMethods } from "../../core";
import { eachPeriod, orientationOf, readItems, readOption, readPanel } from "../cells";
import { calculate } from "../failure";

/**
 * Elementary price index in points (base = 100), from prices without weights, one for each period of current_prices. Items run down and periods across; when base_prices is one row, items run across.
 * @customfunction
 * @param base_prices Price of each item in the base period: one column (or one row). Every price must be there.
 * @param current_prices Prices of the same items in one or more periods. Every price must be there.
 * @param [method] "jevons" (geometric mean of the relatives, the default), "dutot" (ratio of the mean prices), "carli" (arithmetic mean of the relatives), "harmonic" (their harmonic mean), "cswd" (geometric mean of Carli and harmonic) or "bmw" (Balk, Mehrhoff and Walsh).
 * @returns Index in points, one a period
 */
export function ELEMENTARY_INDEX(
  base_prices: unknown[][],
  current_prices: unknown[][],
  method?: unknown,
): unknown[][] {
  return calculate(() => {
    const formula = readOption(method, "method", elementaryMethods);
    const orientation = orientationOf(base_prices, "base_prices");
    const basePrices = readItems(base_prices, "base_prices", orientation);
    const prices = readPanel(current_prices, "current_prices", orientation);
    return eachPeriod(prices.periods, orientation, ["current_prices"], (period) =>
      elementaryIndex(basePrices, prices.period(period), formula),
    );
  });
}
