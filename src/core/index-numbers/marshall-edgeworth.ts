import { jointBasketIndex } from "./basket";

/**
 * Marshall-Edgeworth price index: the cost of the baskets of both periods together.
 *
 * I = sum p_t (q_0 + q_t) / sum p_0 (q_0 + q_t) x 100
 *
 * @param basePrices price of each item in the base period, positive
 * @param currentPrices price of the same items in the current period, positive
 * @param baseQuantities, currentQuantities quantities of the two periods, non-negative
 * @returns index in points, base = 100
 * @throws CoreError `empty` without items, `shape` when the lengths differ
 * @throws CoreError `missing` for a price of 0, `not-positive` for a negative one
 * @throws CoreError `negative` for a negative quantity
 * @throws CoreError `zero-denominator` when no quantity is positive, `overflow` when a value is too large or too small
 * @example marshallEdgeworthIndex([1, 1], [2, 1], [1, 1], [2, 2]) // 150
 * @source ILO, IMF, OECD et al., Producer Price Index Manual (2004), ch. 15
 */
export function marshallEdgeworthIndex(
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
    marshallEdgeworthQuantity,
  );
}

/** An item's quantities together. */
export const marshallEdgeworthQuantity = (base: number, current: number): number => base + current;
