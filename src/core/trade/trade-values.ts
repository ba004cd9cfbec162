import { CoreError } from "../errors";
import { requireItems, requireNonNegative, sum } from "../numeric";

/** Checks shared by the trade measures. */

/** One value: zero or more. */
export function requireNonNegativeTerm(argument: string, value: number): void {
  if (value >= 0) return;
  throw new CoreError("negative", { argument, found: String(value) });
}

/** One index or price: above zero; a 0 is an empty cell. */
export function requirePositiveTerm(argument: string, value: number): void {
  if (value > 0) return;
  throw new CoreError(value === 0 ? "missing" : "not-positive", { argument, found: String(value) });
}

/** The sum of non-negative values, which is to be divided by. */
export function totalOf(argument: string, values: ArrayLike<number>): number {
  requireItems(argument, values);
  requireNonNegative(argument, values);
  return requireDivisor(argument, sum(values));
}

/** The divisor itself; `zero-denominator` when it is 0. */
export function requireDivisor(argument: string, value: number): number {
  if (value === 0) {
    throw new CoreError("zero-denominator", { argument });
  }
  return value;
}
