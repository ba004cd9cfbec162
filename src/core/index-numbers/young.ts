import { requireSameItems } from "../numeric";
import { requirePrices } from "./basket";
import { RelativeMean } from "./relative-mean";
import { totalWeight } from "./weights";

/**
 * Young price index: the arithmetic mean of the price relatives, weighted by the values of a third period. With the
 * base period's values it is the Laspeyres index.
 *
 * I = sum w_b (p_t / p_0) / sum w_b x 100
 *
 * @param basePrices price of each item in the base period, positive
 * @param currentPrices price of the same items in the current period, positive
 * @param weights value or weight of each item, non-negative, of any positive sum
 * @returns index in points, base = 100
 * @throws CoreError `empty`, `shape`, `missing`, `not-positive` as laspeyresIndex does
 * @throws CoreError `negative` for a negative weight, `zero-denominator` when all weights are 0
 * @throws CoreError `overflow` when a relative or a sum is too large or too small
 * @example youngIndex([1, 2], [1.2, 3], [3, 1]) // 127.5
 * @source ILO, IMF, OECD et al., Consumer Price Index Manual (2004), ch. 15, eq. 15.48
 */
export function youngIndex(
  basePrices: ArrayLike<number>,
  currentPrices: ArrayLike<number>,
  weights: ArrayLike<number>,
): number {
  requirePrices(basePrices, currentPrices);
  requireSameItems("weights", weights, basePrices.length);
  const total = totalWeight(weights);
  const mean = new RelativeMean();
  for (let i = 0; i < basePrices.length; i++) {
    mean.add(basePrices[i] as number, currentPrices[i] as number, weights[i] as number);
  }
  return mean.index(total);
}
