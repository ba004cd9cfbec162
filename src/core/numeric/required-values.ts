import { CoreError } from "../errors";

/** Checks of lists of values, one an item: each names the argument and the item (row from 1) that fails. */

export function requireItems(caller: string, argument: string, items: ArrayLike<number>): void {
  if (items.length === 0) {
    throw new CoreError("empty", `${caller} requires at least one item in ${argument}`, {
      argument,
    });
  }
}

export function requireSameItems(
  caller: string,
  argument: string,
  items: ArrayLike<unknown>,
  expected: number,
): void {
  if (items.length !== expected) {
    throw new CoreError(
      "shape",
      `${caller} requires ${expected} items in ${argument}, found ${items.length}`,
      { argument, found: String(items.length), expected: String(expected) },
    );
  }
}

/** Prices and indices: positive. A 0 is an empty cell, never a price. */
export function requirePositive(caller: string, argument: string, values: ArrayLike<number>): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (!(value > 0)) {
      throw valueFault(value === 0 ? "missing" : "not-positive", caller, argument, value, i);
    }
  }
}

/** Quantities and weights: zero or more. */
export function requireNonNegative(
  caller: string,
  argument: string,
  values: ArrayLike<number>,
): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (!(value >= 0)) throw valueFault("negative", caller, argument, value, i);
  }
}

function valueFault(
  code: "missing" | "not-positive" | "negative",
  caller: string,
  argument: string,
  value: number,
  index: number,
): CoreError {
  const demand = code === "negative" ? "non-negative" : "positive";
  return new CoreError(
    code,
    `${caller} requires ${demand} values in ${argument}, found ${value} at item ${index + 1}`,
    { argument, position: { row: index + 1, column: 1 }, found: String(value) },
  );
}
