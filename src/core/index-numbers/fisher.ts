import { laspeyresIndex } from "./laspeyres";
import { paascheIndex } from "./paasche";

/**
 * Fisher price index: the geometric mean of Laspeyres and Paasche.
 *
 * I = sqrt(I_L I_P)
 *
 * @param basePrices price of each item in the base period, positive
 * @param currentPrices price of the same items in the current period, positive
 * @param baseQuantities, currentQuantities quantities of the two periods, non-negative
 * @returns index in points, base = 100
 * @throws CoreError as laspeyresIndex and paascheIndex do
 * @example fisherIndex([1, 1], [4, 4], [1, 2], [2, 1]) // 400
 * @source ILO, IMF, OECD et al., Producer Price Index Manual (2004), ch. 15, eq. 15.12
 */
export function fisherIndex(
  basePrices: ArrayLike<number>,
  currentPrices: ArrayLike<number>,
  baseQuantities: ArrayLike<number>,
  currentQuantities: ArrayLike<number>,
): number {
  const laspeyres = laspeyresIndex(basePrices, currentPrices, baseQuantities);
  const paasche = paascheIndex(basePrices, currentPrices, currentQuantities);
  return fisherMean(laspeyres, paasche);
}

/** Two roots instead of one: the product of two large indices can overflow. */
export const fisherMean = (laspeyres: number, paasche: number): number =>
  Math.sqrt(laspeyres) * Math.sqrt(paasche);
