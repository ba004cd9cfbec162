import { positiveResult } from "../numeric";
import { requirePositiveTerm } from "./trade-values";

/**
 * Terms of trade of a region: what its exports fetch against what its imports cost. Without volumes it is the net barter
 * terms of trade, with them the income terms of trade, also called purchasing power of exports.
 *
 * N = P_x / P_m x 100;  I = N Q_x / 100
 *
 * @param exportPrices price or unit value index of exports (points), positive
 * @param importPrices price or unit value index of imports, same base
 * @param exportVolumes volume index of exports, same base
 * @returns points, base = 100
 * @throws CoreError `not-positive` for an index that is 0 or below, `overflow`
 * @example barterTerms(120, 80) // 150
 * @source UNCTAD Handbook of Statistics, terms of trade indices and purchasing power index of exports
 */
export function barterTerms(
  exportPrices: number,
  importPrices: number,
  exportVolumes?: number,
): number {
  requirePositiveTerm("export_prices", exportPrices);
  requirePositiveTerm("import_prices", importPrices);
  const barter = positiveResult((exportPrices / importPrices) * 100);
  if (exportVolumes === undefined) return barter;
  requirePositiveTerm("export_volumes", exportVolumes);
  return positiveResult((barter * exportVolumes) / 100);
}
