import { growthContribution } from "../../core";
import { eachPeriodOf } from "../cells";
import { calculate } from "../failure";

/**
 * Contribution of each part to the growth of the total, in percentage points: (current - previous) / total of previous x 100. The contributions add up to the growth of the total. Parts run down and periods across; when previous is one row, parts run across.
 * @customfunction
 * @param previous Values of the parts in the previous period, without their total. A blank or a dash is nil.
 * @param current Values of the same parts in the current period, of the same size.
 * @returns Percentage points, one a part
 */
export function GROWTH_CONTRIBUTION(previous: unknown[][], current: unknown[][]): unknown[][] {
  return calculate(() =>
    eachPeriodOf(
      [
        ["previous", previous],
        ["current", current],
      ],
      (before, after) => Array.from(growthContribution(before, after)),
    ),
  );
}
