import { positiveResult } from "../numeric";
import { notPositive, readRows, requireGap, requireRows, type ItemRows } from "./item-rows";
import { classValues, type MissingMethod } from "./missing-values";
import { PeriodTotals } from "./period-totals";
import { totalWeight } from "./weights";

/**
 * Modified Laspeyres index as BPS computes it: base values carried forward by month-to-month relatives, so that a
 * replaced specification enters by its relative and not by its price level.
 *
 * I_t = sum_i v_i,t / sum_i v_i,0 x 100, v_i,t = v_i,t-1 r_i,t / 100
 *
 * @param relatives one row an item, one number a month: price for each 100 of the month before; after a gap for each
 *   100 of the last month that is known. 0 = missing
 * @param baseValues value or weight of each item in the base period, non-negative
 * @param missing "refuse"; "carry" (a missing relative is 100); "class" (the value moves with the others' and comes
 *   back to its own level); "class-linked" (it is linked to the carried value)
 * @returns points, the base period's 100 first, then one a month
 * @throws CoreError `empty`, `shape`, `negative`, `zero-denominator` for the values
 * @throws CoreError `missing` for a gap that is refused, or in a month where no item with a value is there
 * @throws CoreError `not-positive` for a negative relative, `overflow` when a value is too large or too small
 * @example modifiedLaspeyres([[110, 100], [90, 120]], [3, 1]) // [100, 105, 109.5]
 * @source BPS Provinsi Kalimantan Timur, Statistik Nilai Tukar Petani 2020, ch. III (2018=100)
 */
export function modifiedLaspeyres(
  relatives: ItemRows,
  baseValues: ArrayLike<number>,
  missing: MissingMethod = "refuse",
): Float64Array {
  const { rows, read } = readRows(relatives);
  const months = requireRows(["relatives", rows], ["base_values", baseValues]);
  const baseTotal = totalWeight(baseValues, "base_values");
  const sums = new PeriodTotals(months);
  const { totals, lost } = sums;
  let gaps = false;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as ArrayLike<unknown>;
    let value = baseValues[i] as number;
    for (let t = 0; t < months; t++) {
      const cell = row[t];
      // The quotient first: it does not wait for the value of the month before.
      if (typeof cell === "number" && cell > 0) value *= cell / 100;
      else {
        requireGap("relatives", read(cell, i, t), i, t);
        if (missing === "refuse") throw notPositive("relatives", 0, i, t);
        gaps = true;
      }
      const total = totals[t] as number;
      const next = total + value;
      lost[t] =
        (lost[t] as number) + (total >= value ? total - next + value : value - next + total);
      totals[t] = next;
    }
  }
  if (!gaps || missing === "carry") return withBase(sums.dividedBy(baseTotal, 100));
  const values = classValues(
    rows.map((row, i) => Float64Array.from(row, (cell, t) => read(cell, i, t))),
    baseValues,
    missing === "class-linked",
    (i, t) => notPositive("relatives", 0, i, t),
  );
  return withBase(values.map((value) => positiveResult((value / baseTotal) * 100)));
}

function withBase(later: ArrayLike<number>): Float64Array {
  const index = new Float64Array(later.length + 1);
  index[0] = 100;
  index.set(later, 1);
  return index;
}
