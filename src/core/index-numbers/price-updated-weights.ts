import { positiveResult, requirePositive, requireSameItems, sumOfProducts } from "../numeric";
import { totalWeight } from "./weights";

/**
 * Weights at the prices of a later period (price-updated, as in a Lowe index): what each item is in the aggregate then.
 * Their sum stays.
 *
 * w'_i = w_i I_i / sum w_j I_j x sum w_j
 *
 * @param weights weight of each item in the period of the weights, non-negative, of any positive sum
 * @param indices index of each item in the later period (points, period of the weights = 100), positive
 * @returns one weight an item, not rounded, of the same sum
 * @throws CoreError `empty`, `shape`, `missing`, `not-positive`, `negative`, `zero-denominator` when all weights are 0
 * @throws CoreError `overflow` when a sum is too large or too small
 * @example priceUpdatedWeights([50, 50], [300, 100]) // [75, 25]
 * @source ILO, IMF, OECD et al., Consumer Price Index Manual (2004), ch. 9
 */
export function priceUpdatedWeights(
  weights: ArrayLike<number>,
  indices: ArrayLike<number>,
): Float64Array {
  const total = totalWeight(weights);
  requireSameItems("indices", indices, weights.length);
  requirePositive("indices", indices);
  const value = positiveResult(sumOfProducts(weights, indices));
  return Float64Array.from(
    weights,
    (weight, i) => ((weight * (indices[i] as number)) / value) * total,
  );
}
