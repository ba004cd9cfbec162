import { positiveResult, sum } from "../numeric";
import { notPositive, requireGap } from "./item-rows";

export const imputationMethods = ["class", "carry"] as const;
export type ImputationMethod = (typeof imputationMethods)[number];

/**
 * Prices with their gaps filled: a price that is missing moves with the geometric mean of the others' relatives, or stays.
 *
 * p_i,t = p_i,t-1 (prod p_j,t / p_j,t-1)^(1/n) over the items j that are there in t
 *
 * @param prices one row an item, one number a period; 0 = missing. The first period must be there
 * @param method "class" (with the others) or "carry" (the last price)
 * @returns rows of the same size; a price that is there stays as it is
 * @throws CoreError `missing` for a gap in the first period, or in a period in which nothing is there to move with
 * @throws CoreError `not-positive`, `overflow`
 * @example imputePrices([[1, 2], [3, 0]]) // [[1, 2], [3, 6]]
 * @source ILO, IMF, OECD et al., Consumer Price Index Manual (2004), ch. 9 (temporarily missing prices)
 */
export function imputePrices(
  prices: readonly ArrayLike<number>[],
  method: ImputationMethod = "class",
): number[][] {
  const filled = prices.map((row) => Array.from(row));
  const periods = filled[0]?.length ?? 0;
  filled.forEach((row, item) =>
    row.forEach((price, period) => {
      if (price > 0) return;
      requireGap("prices", price, item, period);
      if (period === 0) throw notPositive("prices", price, item, period);
    }),
  );
  for (let period = 1; period < periods; period++) {
    const gaps = filled.flatMap((row, item) => (row[period] === 0 ? [item] : []));
    if (gaps.length === 0) continue;
    const movement = method === "carry" ? 1 : movementOf(filled, period, gaps[0] as number);
    for (const item of gaps) {
      const row = filled[item] as number[];
      row[period] = positiveResult((row[period - 1] as number) * movement);
    }
  }
  return filled;
}

/** Geometric mean of the relatives of the items that are there. */
function movementOf(prices: readonly number[][], period: number, gap: number): number {
  const logarithms = prices
    .filter((row) => (row[period] as number) > 0)
    .map((row) => Math.log((row[period] as number) / (row[period - 1] as number)));
  if (logarithms.length === 0) throw notPositive("prices", 0, gap, period);
  return Math.exp(sum(logarithms) / logarithms.length);
}
