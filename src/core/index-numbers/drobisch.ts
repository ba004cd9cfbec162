import { laspeyresIndex } from "./laspeyres";
import { paascheIndex } from "./paasche";

/**
 * Drobisch price index: the arithmetic mean of Laspeyres and Paasche.
 *
 * I = (I_L + I_P) / 2
 *
 * @param basePrices price of each item in the base period, positive
 * @param currentPrices price of the same items in the current period, positive
 * @param baseQuantities, currentQuantities quantities of the two periods, non-negative
 * @returns index in points, base = 100
 * @throws CoreError as laspeyresIndex and paascheIndex do
 * @example drobischIndex([1, 1], [2, 1], [3, 1], [1, 1]) // 162.5
 * @source ILO, IMF, OECD et al., Producer Price Index Manual (2004), ch. 15
 */
export function drobischIndex(
  basePrices: ArrayLike<number>,
  currentPrices: ArrayLike<number>,
  baseQuantities: ArrayLike<number>,
  currentQuantities: ArrayLike<number>,
): number {
  const laspeyres = laspeyresIndex(basePrices, currentPrices, baseQuantities);
  const paasche = paascheIndex(basePrices, currentPrices, currentQuantities);
  return drobischMean(laspeyres, paasche);
}

/** Halves instead of half the sum, which can overflow. */
export const drobischMean = (laspeyres: number, paasche: number): number =>
  laspeyres / 2 + paasche / 2;
