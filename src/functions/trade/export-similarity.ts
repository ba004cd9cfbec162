import { exportSimilarity } from "../../core";
import { eachPeriodOf } from "../cells";
import { calculate } from "../failure";

/**
 * Export similarity (Finger-Kreinin): the overlap of two structures, in percent, from 0 (nothing in common) to 100 (the same). Categories run down and periods across; when values_a is one row, categories run across.
 * @customfunction
 * @param values_a Values of the first structure, without their total. A blank or a dash is nil; a negative value is refused.
 * @param values_b Values of the second structure, the same categories.
 * @returns Percent, one a period
 */
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
