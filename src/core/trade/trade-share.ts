import { CoreError } from "../errors";
import { apportion, finite, round, sum } from "../numeric";

/**
 * Share of one value in a total.
 *
 * share = value / total x 100
 *
 * @param value non-negative
 * @param total positive, same unit
 * @param decimals when given, the share is rounded half away from zero
 * @returns percent
 * @throws CoreError `negative` when the value or the total is negative
 * @throws CoreError `zero-denominator` when the total is 0
 * @throws CoreError `overflow` when the result is too large
 * @example shareOf(1, 8) // 12.5
 */
export function shareOf(value: number, total: number, decimals?: number): number {
  if (total === 0) throw zeroTotal();
  if (value < 0) throw negative("values", value);
  if (total < 0) throw negative("total", total);
  const share = finite((value / total) * 100, "shareOf");
  return decimals === undefined ? share : round(share, decimals);
}

/**
 * Shares of all values in their own sum. With `decimals` the rounded shares add up to exactly 100 (largest remainder,
 * ties to the first); BPS instead rounds each share by itself.
 *
 * share_i = v_i / sum v x 100
 *
 * @param values non-negative, not all zero, one unit
 * @param decimals whole number from 0 to 10
 * @returns percent, one a value
 * @throws CoreError `negative` when a value is negative
 * @throws CoreError `zero-denominator` when the values add up to 0
 * @throws CoreError `overflow` when they are too large to add
 * @example tradeShare([1, 1, 1], 2) // [33.34, 33.33, 33.33]
 * @source BPS Provinsi Nusa Tenggara Timur, Statistik Ekspor Impor 2020, tables 1 to 5
 */
export function tradeShare(values: ArrayLike<number>, decimals?: number): Float64Array {
  for (let i = 0; i < values.length; i++) {
    if ((values[i] as number) < 0) throw negative("values", values[i] as number, i);
  }
  if (decimals !== undefined) {
    const scale = Number(`1e${decimals}`);
    return apportion(values, 100 * scale).map((part) => part / scale);
  }
  const total = sum(values);
  if (total === 0) throw zeroTotal();
  return Float64Array.from(values, (value) => (value / total) * 100);
}

const zeroTotal = () =>
  new CoreError("zero-denominator", "tradeShare requires a positive total, found 0", {
    argument: "total",
  });

const negative = (argument: string, value: number, index?: number) =>
  new CoreError("negative", `tradeShare requires non-negative values, found ${value}`, {
    argument,
    found: String(value),
    position: index === undefined ? undefined : { row: index + 1, column: 1 },
  });
