import { positiveResult } from "../numeric";
import { notPositive, readRows, requireGap, requireRows, type ItemRows } from "./item-rows";
import { classValues, type MissingMethod } from "./missing-values";
import { PeriodTotals } from "./period-totals";
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
  const { rows, read } = readRows(prices);
  const periods = requireRows(["prices", rows], ["base_quantities", baseQuantities]);
  totalWeight(baseQuantities, "base_quantities");
  const sums = new PeriodTotals(periods);
  const { totals, lost } = sums;
  let gaps = false;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as ArrayLike<unknown>;
    const quantity = baseQuantities[i] as number;
    let value = 0;
    for (let t = 0; t < periods; t++) {
      const cell = row[t];
      if (typeof cell === "number" && cell > 0 && cell < Infinity) value = cell * quantity;
      else {
        requireGap("prices", read(cell, i, t), i, t);
        if (missing === "refuse" || t === 0) throw notPositive("prices", 0, i, t);
        gaps = true;
      }
      const total = totals[t] as number;
      const next = total + value;
      lost[t] =
        (lost[t] as number) + (total >= value ? total - next + value : value - next + total);
      totals[t] = next;
    }
  }
  const baseValue = positiveResult(sums.total(0));
  if (!gaps || missing === "carry") return Float64Array.from(sums.dividedBy(baseValue, 100));
  const known = rows.map((row, i) => Float64Array.from(row, (cell, t) => read(cell, i, t)));
  const baseValues = Float64Array.from(
    known,
    (row, i) => (row[0] as number) * (baseQuantities[i] as number),
  );
  const later = classValues(
    known.map(relativesToLastKnown),
    baseValues,
    missing === "class-linked",
    (i, t) => notPositive("prices", 0, i, t + 1),
  );
  const index = new Float64Array(periods);
  index[0] = 100;
  later.forEach((value, t) => (index[t + 1] = positiveResult((value / baseValue) * 100)));
  return index;
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
