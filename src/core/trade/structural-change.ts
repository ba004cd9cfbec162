import { finite, requireSameItems, sum } from "../numeric";
import { totalOf } from "./trade-values";

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
export function structuralChange(previous: ArrayLike<number>, current: ArrayLike<number>): number {
  const caller = "structuralChange";
  requireSameItems(caller, "current", current, previous.length);
  const before = totalOf(caller, "previous", previous);
  const after = totalOf(caller, "current", current);
  const changes = Float64Array.from(current, (value, i) =>
    Math.abs(value / after - (previous[i] as number) / before),
  );
  return Math.min(100, finite(sum(changes) * 50, caller));
}
