import { basketIndex } from "./basket";

/**
 * Paasche price index: the current basket at current prices against its cost at base prices.
 *
 * I = sum p_t q_t / sum p_0 q_t x 100
 *
 * @param basePrices price of each item in the base period, positive
 * @param currentPrices price of the same items in the current period, positive
 * @param currentQuantities quantity of each item in the current period, non-negative
 * @returns index in points, base = 100
 * @throws CoreError `empty` without items, `shape` when the lengths differ
 * @throws CoreError `missing` for a price of 0, `not-positive` for a negative one
 * @throws CoreError `negative` for a negative quantity
 * @throws CoreError `zero-denominator` when no quantity is positive
 * @throws CoreError `overflow` when a value is too large or too small
 * @example paascheIndex([1, 1], [1.2, 3], [3, 1]) // 165
 * @source ILO, IMF, OECD et al., Producer Price Index Manual (2004), ch. 15, eq. 15.6
 */
export function paascheIndex(
  basePrices: ArrayLike<number>,
  currentPrices: ArrayLike<number>,
  currentQuantities: ArrayLike<number>,
): number {
  return basketIndex(basePrices, currentPrices, ["current_quantities", currentQuantities]);
}
