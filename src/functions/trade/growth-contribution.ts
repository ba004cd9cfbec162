import { growthContribution } from "../../core";
import { eachPeriodOf } from "../cells";
import { calculate } from "../failure";

/** Percentage points, one a part. */
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
