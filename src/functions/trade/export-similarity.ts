import { exportSimilarity } from "../../core";
import { eachPeriodOf } from "../cells";
import { calculate } from "../failure";

/** Percent, one a period. */
export function EXPORT_SIMILARITY(values_a: unknown[][], values_b: unknown[][]): unknown[][] {
  return calculate(() =>
    eachPeriodOf(
      [
        ["values_a", values_a],
        ["values_b", values_b],
      ],
      (first, second) => [exportSimilarity(first, second)],
    ),
  );
}
