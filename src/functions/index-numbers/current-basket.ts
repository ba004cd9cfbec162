import { eachPeriod, orientationOf, readItems, readPanel } from "../cells";
import { calculate } from "../failure";

type CurrentBasketIndex = (
  basePrices: Float64Array,
  currentPrices: Float64Array,
  currentQuantities: Float64Array,
) => number;

/** One index a period from prices and the quantities of the same periods. */
export function currentBasket(
  base_prices: unknown[][],
  current_prices: unknown[][],
  current_quantities: unknown[][],
  index: CurrentBasketIndex,
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
      (period) => index(basePrices, prices.period(period), quantities.period(period)),
    );
  });
}
