import { finite } from "../numeric";
import { requireDivisor, requireNonNegativeTerm } from "./trade-values";

/**
 * Normalised trade balance, in Indonesia Indeks Spesialisasi Perdagangan (ISP): the balance as a part of all trade.
 *
 * (X - M) / (X + M)
 *
 * @param exports value of exports, non-negative
 * @param imports value of imports in the same unit, non-negative
 * @returns from -1 (imports only) to 1 (exports only)
 * @throws CoreError `zero-denominator` without any trade
 * @throws CoreError `negative` for a negative value
 * @throws CoreError `overflow` when exports and imports are too large to add
 * @example normalisedBalance(30, 10) // 0.5
 * @source Kementerian Perdagangan RI, Indeks Spesialisasi Perdagangan; UNCTAD and WTO, A Practical Guide to Trade Policy Analysis (2012), ch. 1
 */
export function normalisedBalance(exports: number, imports: number): number {
  requireNonNegativeTerm("exports", exports);
  requireNonNegativeTerm("imports", imports);
  const trade = requireDivisor("exports", exports + imports);
  return (exports - imports) / finite(trade);
}
