import { finite } from "../numeric";
import type { TopShares } from "./top-shares";

/** Where a listed category stands among all categories of its period. */
export interface Standing {
  /** Percent of this one and of all listed above it. */
  cumulative: number;
  /** 1 for the largest; equal values share the better rank. */
  rank: number;
}

/**
 * Cumulative percent and rank of the categories of a top list, in its order. The list may be ranked by another period: then the
 * ranks tell what has moved.
 *
 * @param list of topShares
 * @param values the values that it lists, of the same period
 * @param isOther as topShares had it: the others stand in no rank
 * @example standings(topShares([20, 50, 30], 2), [20, 50, 30]) // [{ cumulative: 50, rank: 1 }, { cumulative: 80, rank: 2 }]
 */
export function standings(
  { top }: TopShares,
  values: ArrayLike<number>,
  isOther: (index: number) => boolean = () => false,
): Standing[] {
  const ascending = Float64Array.from(
    Array.from(values).filter((_, index) => !isOther(index)),
  ).sort();
  let cumulative = 0;
  return top.map(({ value, percent }) => {
    cumulative = Math.min(100, finite(cumulative + percent));
    return { cumulative, rank: ascending.length - lastAtMost(ascending, value) };
  });
}

/** How many have a place below the last one that equals the value, itself among them. */
function lastAtMost(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
