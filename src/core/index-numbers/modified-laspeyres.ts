import { positiveResult } from "../numeric";
import { isPositive, notPositive, requireGap, requireRows, type ItemRows } from "./item-rows";
import { classValues, type MissingMethod } from "./missing-values";
import { PeriodTotals } from "./period-totals";
import { carriedSums } from "./row-sums";
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
  requireRows(["relatives", relatives], ["base_values", baseValues]);
  const index = modifiedLaspeyresOfCells(relatives, baseValues);
  if (index) return index;
  const baseTotal = totalWeight(baseValues, "base_values");
  const sums = carriedOverGaps(relatives, baseValues, missing);
  if (missing === "carry") return withBase(sums.dividedBy(baseTotal, 100));
  const values = classValues(relatives, baseValues, missing === "class-linked", (i, t) =>
    notPositive("relatives", 0, i, t),
  );
  return withBase(values.map((value) => positiveResult((value / baseTotal) * 100)));
}

/**
 * The same from cells without gaps, which are read while they are added.
 *
 * @returns as modifiedLaspeyres; undefined unless the rows are of one length and every cell is a positive number
 * @throws CoreError `empty`, `negative`, `zero-denominator`, `overflow` as modifiedLaspeyres does
 * @example modifiedLaspeyresOfCells([[110, 100], [90, 120]], [3, 1]) // [100, 105, 109.5]
 */
export function modifiedLaspeyresOfCells(
  relatives: readonly ArrayLike<unknown>[],
  baseValues: ArrayLike<number>,
): Float64Array | undefined {
  const baseTotal = totalWeight(baseValues, "base_values");
  const sums = carriedSums(relatives, baseValues);
  return sums && withBase(sums.dividedBy(baseTotal, 100));
}

/** Values of which a gap leaves the last one. @throws CoreError for a gap that is refused, `not-positive` */
function carriedOverGaps(
  relatives: ItemRows,
  baseValues: ArrayLike<number>,
  missing: MissingMethod,
): PeriodTotals {
  const sums = new PeriodTotals(relatives[0]?.length ?? 0);
  relatives.forEach((row, i) => {
    let value = baseValues[i] as number;
    for (let t = 0; t < row.length; t++) {
      const relative = row[t] as number;
      if (!isPositive(relative)) requireGap("relatives", relative, i, t);
      if (relative === 0 && missing === "refuse") throw notPositive("relatives", 0, i, t);
      value *= (relative || 100) / 100;
      sums.add(t, value);
    }
  });
  return sums;
}

function withBase(later: ArrayLike<number>): Float64Array {
  const index = new Float64Array(later.length + 1);
  index[0] = 100;
  index.set(later, 1);
  return index;
}
