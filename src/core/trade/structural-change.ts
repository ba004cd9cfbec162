import { finite, requireSameItems, sum } from "../numeric";
import { totalOf } from "./trade-values";

type Structure = readonly [argument: string, values: ArrayLike<number>];

/**
 * Half the sum of the absolute differences of two structures' shares, in percent.
 *
 * 1/2 sum |a_i / A - b_i / B| x 100
 */
export function shareDistance(
  [firstName, first]: Structure,
  [secondName, second]: Structure,
): number {
  requireSameItems(secondName, second, first.length);
  const firstTotal = totalOf(firstName, first);
  const secondTotal = totalOf(secondName, second);
  const differences = Float64Array.from(second, (value, i) =>
    Math.abs(value / secondTotal - (first[i] as number) / firstTotal),
  );
  return Math.min(100, finite(sum(differences) * 50));
}

/**
 * Structural change: the part of the total that changed its category (Michaely index).
 *
 * 1/2 sum |v_i,t / V_t - v_i,t-1 / V_t-1| x 100
 *
 * @param previous values in the previous period, non-negative
 * @param current values in the current period, the same categories
 * @returns percent, 0 (same structure) to 100 (nothing in common)
 * @throws CoreError `empty` without values, `shape` when the lengths differ
 * @throws CoreError `negative` for a negative value, `zero-denominator` when a total is 0, `overflow`
 * @example structuralChange([50, 50], [80, 20]) // 30
 * @source M. Michaely, Concentration in International Trade (1962); UNIDO, structural change index
 */
export const structuralChange = (previous: ArrayLike<number>, current: ArrayLike<number>): number =>
  shareDistance(["previous", previous], ["current", current]);
