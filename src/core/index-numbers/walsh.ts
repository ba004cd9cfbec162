import { jointBasketIndex } from "./basket";

/**
 * Walsh price index: the cost of the basket of geometric mean quantities.
 *
 * I = sum p_t sqrt(q_0 q_t) / sum p_0 sqrt(q_0 q_t) x 100
 *
 * @param basePrices price of each item in the base period, positive
 * @param currentPrices price of the same items in the current period, positive
 * @param baseQuantities, currentQuantities quantities of the two periods, non-negative
 * @returns index in points, base = 100
 * @throws CoreError `empty` without items, `shape` when the lengths differ
 * @throws CoreError `missing` for a price of 0, `not-positive` for a negative one
 * @throws CoreError `negative` for a negative quantity
 * @throws CoreError `zero-denominator` when no item has a quantity in both periods
 * @throws CoreError `overflow` when a value is too large or too small
 * @example walshIndex([1, 1], [2, 1], [1, 1], [4, 4]) // 150
 * @source ILO, IMF, OECD et al., Producer Price Index Manual (2004), ch. 15, eq. 15.19
 */
export function walshIndex(
  basePrices: ArrayLike<number>,
  currentPrices: ArrayLike<number>,
  baseQuantities: ArrayLike<number>,
  currentQuantities: ArrayLike<number>,
): number {
  return jointBasketIndex(
    basePrices,
    currentPrices,
    baseQuantities,
    currentQuantities,
    walshQuantity,
  );
}

/** Geometric mean of an item's quantities. */
export const walshQuantity = (base: number, current: number): number =>
  Math.sqrt(base) * Math.sqrt(current);
