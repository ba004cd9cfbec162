import { CoreError } from "../errors";
import { finite, requireSameItems, sum } from "../numeric";
import { requireDivisor } from "./trade-values";

/**
 * Contribution of each part to the growth of the total; the contributions add up to that growth.
 *
 * c_i = (v_i,t - v_i,t-1) / sum v_t-1 x 100
 *
 * @param previous value of each part in the previous period; a part may be negative, their total not
 * @param current value of the same parts in the current period
 * @returns percentage points, one a part
 * @throws CoreError `empty` without parts, `shape` when the lengths differ
 * @throws CoreError `zero-denominator` when the previous total is 0, `negative` when it is below 0
 * @throws CoreError `overflow` when the values are too large
 * @example growthContribution([60, 40], [66, 39]) // [6, -1]
 * @source Eurostat, Handbook on quarterly national accounts (2013), ch. 4 (contributions to growth)
 */
export function growthContribution(
  previous: ArrayLike<number>,
  current: ArrayLike<number>,
): Float64Array {
  if (previous.length === 0) {
    throw new CoreError("empty", { argument: "previous" });
  }
  requireSameItems("current", current, previous.length);
  const total = requireDivisor("previous", sum(previous));
  if (total < 0) {
    throw new CoreError("negative", { argument: "previous", found: String(total) });
  }
  return Float64Array.from(current, (value, i) =>
    finite(((value - (previous[i] as number)) / total) * 100),
  );
}
