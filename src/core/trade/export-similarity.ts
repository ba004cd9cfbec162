import { finite, requireSameItems, sum } from "../numeric";
import { totalOf } from "./trade-values";

/**
 * Export similarity (Finger-Kreinin): how far two structures overlap.
 *
 * S = sum min(a_i / A, b_i / B) x 100
 *
 * @param valuesA values of the first structure, non-negative
 * @param valuesB values of the second structure, the same categories
 * @returns percent, 0 (nothing in common) to 100 (the same structure)
 * @throws CoreError `empty` without values, `shape` when the lengths differ
 * @throws CoreError `negative` for a negative value, `zero-denominator` when a total is 0, `overflow`
 * @example exportSimilarity([50, 50], [80, 20]) // 70
 * @source J. M. Finger and M. E. Kreinin, A measure of "export similarity" and its possible uses, The Economic Journal 89 (1979)
 */
export function exportSimilarity(valuesA: ArrayLike<number>, valuesB: ArrayLike<number>): number {
  requireSameItems("values_b", valuesB, valuesA.length);
  const totalA = totalOf("values_a", valuesA);
  const totalB = totalOf("values_b", valuesB);
  const common = Float64Array.from(valuesA, (value, i) =>
    Math.min(value / totalA, (valuesB[i] as number) / totalB),
  );
  return Math.min(100, finite(sum(common) * 100));
}
