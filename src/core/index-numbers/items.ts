import { CoreError } from "../errors";

/** Checks shared by the index formulas: each names the argument and the item (row from 1) that fails. */

export function requireItems(caller: string, argument: string, items: ArrayLike<number>): void {
  if (items.length === 0) {
    throw new CoreError("empty", `${caller} requires at least one item in ${argument}`, { argument });
  }
}

export function requireSameItems(
  caller: string,
  argument: string,
  items: ArrayLike<number>,
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

export function requirePositive(caller: string, argument: string, values: ArrayLike<number>): void {
  for (let i = 0; i < values.length; i++) {
    if (!((values[i] as number) > 0)) throw signFault("not-positive", caller, argument, values, i);
  }
}

export function requireNonNegative(
  caller: string,
  argument: string,
  values: ArrayLike<number>,
): void {
  for (let i = 0; i < values.length; i++) {
    if (!((values[i] as number) >= 0)) throw signFault("negative", caller, argument, values, i);
  }
}

function signFault(
  code: "not-positive" | "negative",
  caller: string,
  argument: string,
  values: ArrayLike<number>,
  index: number,
): CoreError {
  const found = String(values[index]);
  const demand = code === "negative" ? "non-negative" : "positive";
  return new CoreError(
    code,
    `${caller} requires ${demand} values in ${argument}, found ${found} at item ${index + 1}`,
    { argument, position: { row: index + 1, column: 1 }, found },
  );
}
