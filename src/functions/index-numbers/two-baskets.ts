import { eachPeriod, orientationOf, readItems, readPanel } from "../cells";
import { calculate } from "../failure";

type TwoBasketIndex = (
  basePrices: Float64Array,
  currentPrices: Float64Array,
  baseQuantities: Float64Array,
  currentQuantities: Float64Array,
) => number;

/** One index a period from the prices and quantities of both periods. */
export function twoBaskets(
  base_prices: unknown[][],
  current_prices: unknown[][],
  base_quantities: unknown[][],
  current_quantities: unknown[][],
  index: TwoBasketIndex,
): unknown[][] {
  return calculate(() => {
    const orientation = orientationOf(base_prices, "base_prices");
    const basePrices = readItems(base_prices, "base_prices", orientation);
    const prices = readPanel(current_prices, "current_prices", orientation);
    const baseQuantities = readItems(base_quantities, "base_quantities", orientation);
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
      (period) =>
        index(basePrices, prices.period(period), baseQuantities, quantities.period(period)),
    );
  });
}
