import { CoreError } from "../errors";
import { positiveResult, requireItems, requirePositive } from "../numeric";
import { weightedIndex } from "./weights";

/**
 * Links period-to-period relatives to a chained index, one longer than the relatives.
 *
 * I_0 = 100, I_t = I_(t-1) r_t / 100
 *
 * @param relatives current for each 100 of the period before, positive
 * @returns points, the first one 100
 * @throws CoreError `missing`, `not-positive`, `overflow`
 * @example chain([110, 110]) // [100, 110, 121]
 */
export function chain(relatives: ArrayLike<number>): Float64Array {
  requirePositive("chain", "relatives", relatives);
  const levels = new Float64Array(relatives.length + 1);
  let level = (levels[0] = 100);
  for (let t = 0; t < relatives.length; t++) {
    level = positiveResult((level * (relatives[t] as number)) / 100, "chain");
    levels[t + 1] = level;
  }
  return levels;
}

/**
 * The period-to-period relatives of an index, the inverse of chain.
 *
 * r_t = I_t / I_(t-1) x 100
 *
 * @throws CoreError `empty` for no level, `missing`, `not-positive`, `overflow`
 * @example unchain([100, 110, 121]) // [110, 110]
 */
export function unchain(levels: ArrayLike<number>): Float64Array {
  requireItems("unchain", "levels", levels);
  requirePositive("unchain", "levels", levels);
  return Float64Array.from({ length: levels.length - 1 }, (_, t) =>
    positiveResult(((levels[t + 1] as number) / (levels[t] as number)) * 100, "unchain"),
  );
}

/**
 * Weights carried forward to a later period's prices, with the sum that they had: an aggregate of month-to-month
 * relatives with them equals the change of the aggregate with the base weights.
 *
 * w_i' = w_i I_i / sum w_j I_j x sum w_j
 *
 * @param weights non-negative, not all 0
 * @param indices index of each item in the later period, positive
 * @throws CoreError `shape`, `missing`, `not-positive`, `negative`, `zero-denominator`, `overflow`
 * @example priceUpdatedWeights([50, 50], [100, 300]) // [25, 75]
 * @source ILO, IMF, OECD et al., Consumer Price Index Manual (2004), ch. 9
 */
export function priceUpdatedWeights(
  weights: ArrayLike<number>,
  indices: ArrayLike<number>,
): Float64Array {
  if (weights.length !== indices.length) {
    throw new CoreError("shape", `priceUpdatedWeights requires ${weights.length} indices`, {
      argument: "indices",
      found: String(indices.length),
      expected: String(weights.length),
    });
  }
  const mean = weightedIndex(indices, weights);
  return Float64Array.from(weights, (weight, i) => (weight * (indices[i] as number)) / mean);
}
