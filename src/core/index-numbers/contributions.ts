import {
  finite,
  positiveResult,
  requirePositive,
  requireSameItems,
  sumOfProducts,
} from "../numeric";
import { totalWeight } from "./weights";

/**
 * Contribution of each item to the percent change of its aggregate (andil), in percentage points. They add up to it.
 *
 * c_i = 100 (w_i / W) (I_i,t - I_i,t-1) / I_t-1, I_t-1 = sum w_j I_j,t-1 / W
 *
 * @param previousIndices index of each item before (points), positive
 * @param currentIndices index of each item now, positive
 * @param weights weight of each item, non-negative, of any positive sum
 * @returns percentage points, one an item
 * @throws CoreError `empty` without items, `shape` when the lengths differ
 * @throws CoreError `missing` for an index of 0, `not-positive` for a negative one
 * @throws CoreError `negative` for a negative weight, `zero-denominator` when all weights are 0, `overflow`
 * @example contributions([100, 100], [110, 100], [3, 1]) // [7.5, 0]
 * @source ILO, IMF, OECD et al., Consumer Price Index Manual (2004), ch. 9
 */
export function contributions(
  previousIndices: ArrayLike<number>,
  currentIndices: ArrayLike<number>,
  weights: ArrayLike<number>,
): Float64Array {
  totalWeight(weights);
  requireSameItems("previous_indices", previousIndices, weights.length);
  requireSameItems("current_indices", currentIndices, weights.length);
  requirePositive("previous_indices", previousIndices);
  requirePositive("current_indices", currentIndices);
  const before = positiveResult(sumOfProducts(previousIndices, weights));
  return Float64Array.from(weights, (weight, i) => {
    const change = (currentIndices[i] as number) - (previousIndices[i] as number);
    return finite(((weight * change) / before) * 100);
  });
}
