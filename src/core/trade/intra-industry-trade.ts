import { CoreError } from "../errors";
import { finite, requireNonNegative, requireSameItems, sum } from "../numeric";
import { requireDivisor, requireNonNegativeTerm } from "./trade-values";

/**
 * Grubel-Lloyd index of one industry: the part of its trade that goes both ways.
 *
 * GL = 1 - |X - M| / (X + M)
 *
 * @param exports value of the industry's exports, non-negative
 * @param imports value of its imports in the same unit, non-negative
 * @returns from 0 (one way only) to 1 (exports equal imports)
 * @throws CoreError `zero-denominator` without any trade, `negative` for a negative value
 * @throws CoreError `overflow` when exports and imports are too large to add
 * @example intraIndustryTrade(100, 50) // 0.666...
 * @source H. G. Grubel and P. J. Lloyd, Intra-Industry Trade (1975), ch. 2
 */
export function intraIndustryTrade(exports: number, imports: number): number {
  requireNonNegativeTerm("exports", exports);
  requireNonNegativeTerm("imports", imports);
  const trade = finite(requireDivisor("exports", exports + imports));
  return 1 - Math.abs(exports - imports) / trade;
}

/**
 * Grubel-Lloyd index of all industries together: their indices weighted with their trade. It is not adjusted for an
 * overall imbalance, so it cannot reach 1 when total exports and imports differ.
 *
 * GL = 1 - sum |X_i - M_i| / sum (X_i + M_i)
 *
 * @param exports value of each industry's exports, non-negative
 * @param imports value of the same industries' imports, non-negative
 * @returns from 0 to 1
 * @throws CoreError `empty` without industries, `shape` when the lengths differ
 * @throws CoreError `zero-denominator`, `negative`, `overflow` as for one industry
 * @example overallIntraIndustryTrade([100, 10], [50, 40]) // 0.6
 * @source H. G. Grubel and P. J. Lloyd, Intra-Industry Trade (1975), ch. 2
 */
export function overallIntraIndustryTrade(
  exports: ArrayLike<number>,
  imports: ArrayLike<number>,
): number {
  if (exports.length === 0) {
    throw new CoreError("empty", { argument: "exports" });
  }
  requireSameItems("imports", imports, exports.length);
  requireNonNegative("exports", exports);
  requireNonNegative("imports", imports);
  const trade = requireDivisor("exports", sum([sum(exports), sum(imports)]));
  const oneWay = Float64Array.from(exports, (value, i) => Math.abs(value - (imports[i] as number)));
  return Math.max(0, 1 - sum(oneWay) / trade);
}
