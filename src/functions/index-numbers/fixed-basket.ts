import { eachPeriod, orientationOf, readItems, readPanel, type NamedCells } from "../cells";
import { calculate } from "../failure";

type FixedBasketIndex = (
  basePrices: Float64Array,
  currentPrices: Float64Array,
  weights: Float64Array,
) => number;

/** One index a period from prices and one column of quantities or weights. */
export function fixedBasket(
  base_prices: unknown[][],
  current_prices: unknown[][],
  [name, weights]: NamedCells,
  index: FixedBasketIndex,
): unknown[][] {
  return calculate(() => {
    const orientation = orientationOf(base_prices, "base_prices");
    const basePrices = readItems(base_prices, "base_prices", orientation);
    const prices = readPanel(current_prices, "current_prices", orientation);
    const itemWeights = readItems(weights, name, orientation);
    return eachPeriod(prices.periods, orientation, ["current_prices"], (period) =>
      index(basePrices, prices.period(period), itemWeights),
    );
  });
}
