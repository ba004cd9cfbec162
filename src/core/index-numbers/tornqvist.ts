import { type Basket, basketValue, requireBaskets } from "./basket";
import { LogMean } from "./log-mean";

/**
 * Törnqvist price index: the geometric mean of the price relatives, weighted by the mean of the two periods' shares.
 *
 * ln(I / 100) = sum (s_0 + s_t) / 2 x ln(p_t / p_0), s = p q / sum p q
 *
 * @param basePrices price of each item in the base period, positive
 * @param currentPrices price of the same items in the current period, positive
 * @param baseQuantities, currentQuantities quantities of the two periods, non-negative
 * @returns index in points, base = 100
 * @throws CoreError `empty` without items, `shape` when the lengths differ
 * @throws CoreError `missing` for a price of 0, `not-positive` for a negative one
 * @throws CoreError `negative` for a negative quantity
 * @throws CoreError `zero-denominator` when one of the periods has no positive quantity
 * @throws CoreError `overflow` when a value or a relative is too large or too small
 * @example tornqvistIndex([1, 1], [4, 1], [1, 1], [1, 4]) // 200
 * @source ILO, IMF, OECD et al., Producer Price Index Manual (2004), ch. 15, eq. 15.81
 */
export function tornqvistIndex(
  basePrices: ArrayLike<number>,
  currentPrices: ArrayLike<number>,
  baseQuantities: ArrayLike<number>,
  currentQuantities: ArrayLike<number>,
): number {
  const base: Basket = ["base_quantities", baseQuantities];
  const current: Basket = ["current_quantities", currentQuantities];
  requireBaskets(basePrices, currentPrices, base, current);
  const baseValue = basketValue(basePrices, base);
  const currentValue = basketValue(currentPrices, current);
  const mean = new LogMean();
  for (let i = 0; i < basePrices.length; i++) {
    const basePrice = basePrices[i] as number;
    const currentPrice = currentPrices[i] as number;
    const baseShare = (basePrice * (baseQuantities[i] as number)) / baseValue;
    const currentShare = (currentPrice * (currentQuantities[i] as number)) / currentValue;
    mean.add(basePrice, currentPrice, (baseShare + currentShare) / 2);
  }
  return mean.index();
}
