import { CoreError } from "../errors";
import { requireItems, requireNonNegative, sum } from "../numeric";

/** Checks shared by the trade measures. */

/** One value: zero or more. */
export function requireNonNegativeTerm(caller: string, argument: string, value: number): void {
  if (value >= 0) return;
  throw new CoreError("negative", `${caller} requires non-negative ${argument}, found ${value}`, {
    argument,
    found: String(value),
  });
}

/** The sum of non-negative values, which is to be divided by. */
export function totalOf(caller: string, argument: string, values: ArrayLike<number>): number {
  requireItems(caller, argument, values);
  requireNonNegative(caller, argument, values);
  return requireDivisor(caller, argument, sum(values));
}

/** The divisor itself; `zero-denominator` when it is 0. */
export function requireDivisor(caller: string, argument: string, value: number): number {
  if (value === 0) {
    throw new CoreError("zero-denominator", `${caller} requires ${argument} other than 0`, {
      argument,
    });
  }
  return value;
}
