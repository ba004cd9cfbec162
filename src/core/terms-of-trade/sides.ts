import { CoreError } from "../errors";
import { weightedIndex } from "../index-numbers";

/** Indices and weights of the prices that farmers receive (it) or pay (ib). */
export interface WeightedSide {
  /** Index of each item in points. */
  indices: ArrayLike<number>;
  /** Weight of each item, non-negative, of any positive sum. */
  weights: ArrayLike<number>;
}

export type SideName = "it" | "ib";

/** It or Ib: the weighted mean of its items; a failure names it_weights, ib_weights or the indices as the caller does. */
export const sideIndex = (
  name: SideName,
  { indices, weights }: WeightedSide,
  indicesArgument = `${name}_indices`,
): number =>
  weightedIndex(indices, weights, { indices: indicesArgument, weights: `${name}_weights` });

/** Checks that there is one number an item. @throws CoreError `shape` */
export function requireOneEach(argument: string, numbers: ArrayLike<number>, items: number): void {
  if (numbers.length === items) return;
  throw new CoreError("shape", {
    argument,
    found: String(numbers.length),
    expected: String(items),
  });
}

/**
 * Prices after a percent shock each.
 *
 * @throws CoreError `shape` when there is not one shock an item
 * @throws CoreError `out-of-range` when a price would not stay positive
 */
export function shockedIndices(
  name: SideName,
  indices: ArrayLike<number>,
  shocks: ArrayLike<number>,
): Float64Array {
  const argument = `${name}_shocks`;
  requireOneEach(argument, shocks, indices.length);
  return Float64Array.from(indices, (index, item) => {
    const shock = shocks[item] as number;
    if (shock > -100) return index * (1 + shock / 100);
    throw new CoreError("out-of-range", {
      argument,
      position: { row: item + 1, column: 1 },
      found: String(shock),
      expected: "> -100",
    });
  });
}
