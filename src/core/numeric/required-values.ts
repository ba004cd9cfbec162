import { CoreError } from "../errors";

/** Checks of lists of values, one an item: each names the argument and the item (row from 1) that fails. */

export function requireItems(argument: string, items: ArrayLike<number>): void {
  if (items.length === 0) {
    throw new CoreError("empty", { argument });
  }
}

export function requireSameItems(
  argument: string,
  items: ArrayLike<unknown>,
  expected: number,
): void {
  if (items.length !== expected) {
    throw new CoreError("shape", {
      argument,
      found: String(items.length),
      expected: String(expected),
    });
  }
}

/** Prices and indices: positive. A 0 is an empty cell, never a price. */
export function requirePositive(argument: string, values: ArrayLike<number>): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (!(value > 0)) {
      throw valueFault(value === 0 ? "missing" : "not-positive", argument, value, i);
    }
  }
}

/** Quantities and weights: zero or more. `column` is the period of the values where there are several, from 1. */
export function requireNonNegative(argument: string, values: ArrayLike<number>, column = 1): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (!(value >= 0)) throw valueFault("negative", argument, value, i, column);
  }
}

function valueFault(
  code: "missing" | "not-positive" | "negative",
  argument: string,
  value: number,
  index: number,
  column = 1,
): CoreError {
  return new CoreError(code, {
    argument,
    position: { row: index + 1, column },
    found: String(value),
  });
}
