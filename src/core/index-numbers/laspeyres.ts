import { basketIndex } from "./basket";

/**
 * Laspeyres price index: the cost of the base basket at current prices.
 *
 * I = sum p_t q_0 / sum p_0 q_0 x 100
 *
 * @param basePrices price of each item in the base period, positive
 * @param currentPrices price of the same items in the current period, positive
 * @param baseQuantities quantity of each item in the base period, non-negative
 * @returns index in points, base = 100
 * @throws CoreError `empty` without items, `shape` when the lengths differ
 * @throws CoreError `missing` for a price of 0, `not-positive` for a negative one
 * @throws CoreError `negative` for a negative quantity
 * @throws CoreError `zero-denominator` when no quantity is positive
 * @throws CoreError `overflow` when a value is too large or too small
 * @example laspeyresIndex([1, 1], [1.2, 3], [1, 1]) // 210
 * @source ILO, IMF, OECD et al., Producer Price Index Manual (2004), ch. 15, eq. 15.5
 */
export function laspeyresIndex(
  basePrices: ArrayLike<number>,
  currentPrices: ArrayLike<number>,
  baseQuantities: ArrayLike<number>,
): number {
  return basketIndex(basePrices, currentPrices, ["base_quantities", baseQuantities]);
}
