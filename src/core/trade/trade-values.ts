import { CoreError } from "../errors";
import { sum } from "../numeric";

/** Checks shared by the trade measures: each names the argument and, in a list, the row (from 1) that fails. */

export function requireNonNegative(
  caller: string,
  argument: string,
  values: ArrayLike<number>,
): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value < 0) {
      throw new CoreError(
        "negative",
        `${caller} requires non-negative ${argument}, found ${value} at row ${i + 1}`,
        { argument, position: { row: i + 1, column: 1 }, found: String(value) },
      );
    }
  }
}

/** The same for arguments of one value each, by name. */
export function requireNonNegativeTerms(
  caller: string,
  terms: Readonly<Record<string, number>>,
): void {
  for (const argument in terms) {
    const value = terms[argument] as number;
    if (value < 0) {
      throw new CoreError(
        "negative",
        `${caller} requires non-negative ${argument}, found ${value}`,
        {
          argument,
          found: String(value),
        },
      );
    }
  }
}

/** As many values as the list that they are compared with. */
export function requireSameLength(
  caller: string,
  argument: string,
  values: ArrayLike<unknown>,
  expected: number,
): void {
  if (values.length !== expected) {
    throw new CoreError(
      "shape",
      `${caller} requires ${expected} values in ${argument}, found ${values.length}`,
      { argument, found: String(values.length), expected: String(expected) },
    );
  }
}

/** The sum of non-negative values, which is to be divided by. */
export function totalOf(caller: string, argument: string, values: ArrayLike<number>): number {
  if (values.length === 0) {
    throw new CoreError("empty", `${caller} requires at least one value in ${argument}`, {
      argument,
    });
  }
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
