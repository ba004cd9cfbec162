import { CoreError } from "../errors";
import { finite, sum } from "../numeric";
import { totalOf } from "./trade-values";

export interface ShareRow {
  value: number;
  /** Percent of the total, not rounded. */
  percent: number;
}

export interface TopShares {
  /** The largest, descending; ties keep their order. `index` is the place in the values, from 0. */
  top: (ShareRow & { index: number })[];
  /** What is not in the top list together; absent when nothing is left over. */
  others?: ShareRow;
  total: ShareRow;
}

/**
 * The largest values with their shares, the others together and the total.
 *
 * @param values non-negative, one unit
 * @param count how many of the largest, a whole number from 1
 * @param isOther whether the value at an index is itself one of others, which never stands among the largest
 * @param ranked what tells the largest, one number a value: those of one period, so that every period lists the same
 * @throws CoreError `out-of-range` for another count, `empty` without values
 * @throws CoreError `negative` for a negative value, `zero-denominator` when all are 0, `overflow`
 * @example topShares([20, 50, 30], 1).top // [{ index: 1, value: 50, percent: 50 }]
 * @source BPS Provinsi Nusa Tenggara Timur, Statistik Ekspor Impor 2020, tables 2, 4 and 5
 */
export function topShares(
  values: ArrayLike<number>,
  count: number,
  isOther: (index: number) => boolean = () => false,
  ranked: ArrayLike<number> = values,
): TopShares {
  if (!(Number.isInteger(count) && count >= 1)) {
    throw new CoreError("out-of-range", { argument: "n", found: String(count), expected: "1 …" });
  }
  const total = totalOf("values", values);
  const row = (value: number): ShareRow => ({
    value,
    percent: finite((value / total) * 100),
  });
  const indices = Array.from({ length: values.length }, (_, index) => index);
  const order = indices
    .filter((index) => !isOther(index))
    .sort((a, b) => (ranked[b] as number) - (ranked[a] as number));
  const top = order.slice(0, count).map((index) => ({ index, ...row(values[index] as number) }));
  const left = [...order.slice(count), ...indices.filter(isOther)].map(
    (index) => values[index] as number,
  );
  return { top, ...(left.length > 0 && { others: row(sum(left)) }), total: row(total) };
}
