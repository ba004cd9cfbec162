import { elementaryIndex, elementaryMethods } from "../../core";
import { eachPeriod, orientationOf, readItems, readOption, readPanel } from "../cells";
import { calculate } from "../failure";

/** Index in points, one a period. */
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
