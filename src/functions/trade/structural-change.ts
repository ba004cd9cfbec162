import { structuralChange } from "../../core";
import { eachPeriodOf } from "../cells";
import { calculate } from "../failure";

/**
 * Structural change: half the sum of the absolute changes of the shares, in percent, from 0 (same structure) to 100. Categories run down and periods across; when previous is one row, categories run across.
 * @customfunction
 * @param previous Values in the previous period, without their total. A blank or a dash is nil; a negative value is refused.
 * @param current Values in the current period, the same categories.
 * @returns Percent, one a period
 */
export function STRUCTURAL_CHANGE(previous: unknown[][], current: unknown[][]): unknown[][] {
  return calculate(() =>
    eachPeriodOf(
      [
        ["previous", previous],
        ["current", current],
      ],
      (before, after) => [structuralChange(before, after)],
    ),
  );
}
