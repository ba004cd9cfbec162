import { CoreError } from "../errors";
import { apportion, finite, requireNonNegative, round, sum } from "../numeric";

export interface ShareOptions {
  /** What the shares are taken of, in the unit of the values; their sum when left out. */
  total?: number;
  /** Decimals of the rounded shares, a whole number from 0 to 10; not rounded when left out. */
  decimals?: number;
}

/**
 * Shares in a total. With decimals and no total the rounded shares add up to exactly 100 (largest remainder, ties to
 * the first); with a total each share is rounded by itself, half away from zero, as BPS rounds every share.
 *
 * share_i = v_i / sum v x 100, or v_i / total x 100
 *
 * @param values non-negative, one unit
 * @returns percent, one a value
 * @throws CoreError `negative` when a value or the total is negative
 * @throws CoreError `zero-denominator` when the total is 0
 * @throws CoreError `overflow` when the values are too large to add or to divide
 * @example tradeShare([1, 1, 1], { decimals: 2 }) // [33.34, 33.33, 33.33]
 * @source BPS Provinsi Nusa Tenggara Timur, Statistik Ekspor Impor 2020, tables 1 to 5
 */
export function tradeShare(
  values: ArrayLike<number>,
  { total, decimals }: ShareOptions = {},
): Float64Array {
  requireNonNegative("values", values);
  if (total !== undefined) requireNonNegative("total", [total]);
  if (total === undefined && decimals !== undefined) return sharesAddingTo100(values, decimals);
  const whole = total ?? sum(values);
  if (whole === 0) throw zeroTotal();
  return Float64Array.from(values, (value) => {
    const share = finite((value / whole) * 100);
    return decimals === undefined ? share : round(share, decimals);
  });
}

function sharesAddingTo100(values: ArrayLike<number>, decimals: number): Float64Array {
  const scale = Number(`1e${decimals}`);
  const shares = apportion(values, 100 * scale);
  for (let i = 0; i < shares.length; i++) shares[i] = (shares[i] as number) / scale;
  return shares;
}

const zeroTotal = () => new CoreError("zero-denominator", { argument: "total" });
