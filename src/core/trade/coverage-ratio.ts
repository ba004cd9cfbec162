import { finite } from "../numeric";
import { requireDivisor, requireNonNegativeTerm } from "./trade-values";

/**
 * Coverage ratio: exports for every 100 of imports.
 *
 * X / M x 100
 *
 * @param exports value of exports, non-negative
 * @param imports value of imports in the same unit, non-negative
 * @returns exports per 100 of imports; above 100 is a surplus
 * @throws CoreError `zero-denominator` without imports
 * @throws CoreError `negative` for a negative value
 * @throws CoreError `overflow` when the result is too large
 * @example coverageRatio(15.87, 34.65) // 45.80...
 * @source UNCTAD and WTO, A Practical Guide to Trade Policy Analysis (2012), ch. 1
 */
export function coverageRatio(exports: number, imports: number): number {
  requireNonNegativeTerm("exports", exports);
  requireNonNegativeTerm("imports", imports);
  requireDivisor("imports", imports);
  return finite((exports / imports) * 100);
}
