import { CoreError } from "../errors";
import {
  positiveResult,
  requireNonNegative,
  requirePositive,
  requireSameItems,
  sum,
} from "../numeric";
import { requireDivisor } from "./trade-values";

/**
 * Commodity terms of trade index: world prices of commodities, weighted with a region's net exports of them. It rises when the
 * prices of what it sells rise more than those of what it buys.
 *
 * C_t = 100 exp( sum w_i ln(p_i,t / p_i,0) ),  w_i = (x_i - m_i) / T
 *
 * @param prices price of each commodity, period after period, positive
 * @param exports exports of each commodity in one period, non-negative
 * @param imports imports of the same commodities
 * @param total what net exports are taken relative to: GDP, or by default all exports and imports of these commodities
 * @returns points, one a period, the first one 100
 * @throws CoreError `empty`, `shape`, `negative`, `missing` or `not-positive` for a price
 * @throws CoreError `zero-denominator` without any trade, `overflow`
 * @example commodityTerms([[10, 5], [20, 5]], [3, 0], [0, 1]) // [100, 168.17...]
 * @source B. Gruss and S. Kebhaj, Commodity Terms of Trade: A New Database, IMF Working Paper 19/21 (2019), section 2
 */
export function commodityTerms(
  prices: readonly ArrayLike<number>[],
  exports: ArrayLike<number>,
  imports: ArrayLike<number>,
  total?: number,
): number[] {
  const [base] = prices;
  if (!base || base.length === 0) throw new CoreError("empty", { argument: "prices" });
  requireSameItems("exports", exports, base.length);
  requireSameItems("imports", imports, base.length);
  requireNonNegative("exports", exports);
  requireNonNegative("imports", imports);
  const whole = total ?? sum([sum(exports), sum(imports)]);
  if (whole < 0) throw new CoreError("negative", { argument: "total", found: String(whole) });
  requireDivisor("total", whole);
  const weights = Float64Array.from(
    exports,
    (value, item) => (value - (imports[item] as number)) / whole,
  );
  requirePositive("prices", base);
  return prices.map((period) => {
    requireSameItems("prices", period, base.length);
    requirePositive("prices", period);
    const logarithm = sum(
      weights.map((weight, item) => weight * Math.log((period[item] as number) / base[item]!)),
    );
    return positiveResult(100 * Math.exp(logarithm));
  });
}
