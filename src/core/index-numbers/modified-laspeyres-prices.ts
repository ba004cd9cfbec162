import { positiveResult } from "../numeric";
import { isPositive, notPositive, requireGap, requireRows, type ItemRows } from "./item-rows";
import { classValues, type MissingMethod } from "./missing-values";
import { PeriodTotals } from "./period-totals";
import { weightedSums } from "./row-sums";
import { totalWeight } from "./weights";

/**
 * Modified Laspeyres index from prices of matched specifications. Without gaps it equals the Laspeyres index.
 *
 * I_t = sum_i p_i,t q_i / sum_i p_i,0 q_i x 100
 *
 * @param prices one row an item, one number a period, the base period first (never missing). 0 = missing
 * @param baseQuantities quantity of each item in the base period, non-negative
 * @param missing "refuse"; "carry" (the last price); "class" (the item's value moves with the others' and comes back
 *   to its own price); "class-linked" (its later relatives are linked to the carried value)
 * @returns points, one a period, the first one 100
 * @throws CoreError `empty`, `shape`, `negative`, `zero-denominator` for the quantities
 * @throws CoreError `missing` for a gap that is refused or in the base period, or where no item with a value is there
 * @throws CoreError `not-positive` for a negative price, `overflow` when a value is too large or too small
 * @example modifiedLaspeyresPrices([[10, 11], [20, 20]], [3, 1]) // [100, 106]
 * @source BPS Provinsi Kalimantan Timur, Statistik Nilai Tukar Petani 2020, ch. III (2018=100)
 */
export function modifiedLaspeyresPrices(
  prices: ItemRows,
  baseQuantities: ArrayLike<number>,
  missing: MissingMethod = "refuse",
): Float64Array {
  requireRows(["prices", prices], ["base_quantities", baseQuantities]);
  const withoutGaps = modifiedLaspeyresPricesOfCells(prices, baseQuantities);
  if (withoutGaps) return withoutGaps;
  const sums = valuesOverGaps(prices, baseQuantities, missing);
  const baseValue = positiveResult(sums.total(0));
  if (missing === "carry") return Float64Array.from(sums.dividedBy(baseValue, 100));
  const baseValues = Float64Array.from(
    prices,
    (row, i) => (row[0] as number) * (baseQuantities[i] as number),
  );
  const later = classValues(
    prices.map(relativesToLastKnown),
    baseValues,
    missing === "class-linked",
    (i, t) => notPositive("prices", 0, i, t + 1),
  );
  const index = new Float64Array(later.length + 1);
  index[0] = 100;
  later.forEach((value, t) => (index[t + 1] = positiveResult((value / baseValue) * 100)));
  return index;
}

/**
 * The same from cells without gaps, which are read while they are added.
 *
 * @returns as modifiedLaspeyresPrices; undefined unless the rows are of one length and every cell is a positive number
 * @throws CoreError `empty`, `negative`, `zero-denominator`, `overflow` as modifiedLaspeyresPrices does
 * @example modifiedLaspeyresPricesOfCells([[10, 11], [20, 20]], [3, 1]) // [100, 106]
 */
export function modifiedLaspeyresPricesOfCells(
  prices: readonly ArrayLike<unknown>[],
  baseQuantities: ArrayLike<number>,
): Float64Array | undefined {
  totalWeight(baseQuantities, "base_quantities");
  const sums = weightedSums(prices, baseQuantities);
  return sums && Float64Array.from(sums.dividedBy(positiveResult(sums.total(0)), 100));
}

/** Values at the last price that is known. @throws CoreError for a gap that is refused or in the base period, `not-positive` */
function valuesOverGaps(
  prices: ItemRows,
  baseQuantities: ArrayLike<number>,
  missing: MissingMethod,
): PeriodTotals {
  const sums = new PeriodTotals(prices[0]?.length ?? 0);
  prices.forEach((row, i) => {
    let last = 0;
    for (let t = 0; t < row.length; t++) {
      const price = row[t] as number;
      if (!isPositive(price)) requireGap("prices", price, i, t);
      if (price === 0 && (missing === "refuse" || t === 0)) throw notPositive("prices", 0, i, t);
      last = price || last;
      sums.add(t, last * (baseQuantities[i] as number));
    }
  });
  return sums;
}

/**
 * Relatives of one item's prices from the second period on: for each 100 of the last price that is known, 0 where the
 * price is missing.
 */
function relativesToLastKnown(prices: ArrayLike<number>): Float64Array {
  let last = prices[0] as number;
  return Float64Array.from({ length: prices.length - 1 }, (_, t) => {
    const price = prices[t + 1] as number;
    if (price === 0) return 0;
    const relative = positiveResult((price / last) * 100);
    last = price;
    return relative;
  });
}
