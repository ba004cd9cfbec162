import { finite } from "../numeric";
import { requireDivisor, requireNonNegativeTerm } from "./trade-values";

/**
 * Growth of a trade value in percent. Unlike the change of a price, it can be -100: trade can end.
 *
 * (v_t - v_t-1) / v_t-1 x 100
 *
 * @param previous value in the previous period, non-negative
 * @param current value in the current period, non-negative
 * @returns percent
 * @throws CoreError `zero-denominator` when there was no trade before, `negative` for a negative value, `overflow`
 * @example tradeGrowth(16279934, 15865545) // -2.545...
 * @source BPS Provinsi Nusa Tenggara Timur, Statistik Ekspor Impor 2020, ch. 1a, 2a and 3a; BPS, Perkembangan
 *   Ekspor dan Impor Indonesia
 */
export function tradeGrowth(previous: number, current: number): number {
  requireNonNegativeTerm("previous", previous);
  requireNonNegativeTerm("current", current);
  requireDivisor("previous", previous);
  return finite(((current - previous) / previous) * 100);
}
