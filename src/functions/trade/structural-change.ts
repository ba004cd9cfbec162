import { structuralChange } from "../../core";
import { eachPeriodOf } from "../cells";
import { calculate } from "../failure";

/** Percent, one a period. */
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
