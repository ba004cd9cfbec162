import { CoreError } from "../errors";
import { positiveResult } from "../numeric";
import { unitValueIndex, type Flows, type UnitValueFormula } from "./unit-value-index";

/**
 * Chained unit value index: each period is compared with the one before over the goods that have a volume in both, and the
 * comparisons are multiplied, so that goods may come and go.
 *
 * I_0 = 100, I_t = I_(t-1) U(t-1, t) / 100
 *
 * @param periods values and volumes of the same goods, period after period, non-negative
 * @returns points, one a period, the first one 100
 * @throws CoreError `empty` without periods, and those of unitValueIndex
 * @throws CoreError `overflow` where a link is 0 or too large
 * @example chainedUnitValues([{ values: [10], volumes: [1] }, { values: [24], volumes: [2] }]) // [100, 120]
 * @source ILO, IMF and others, Export and Import Price Index Manual (2009), ch. 2 and 10
 */
export function chainedUnitValues(
  periods: readonly Flows[],
  formula: UnitValueFormula = "fisher",
): number[] {
  if (periods.length === 0) throw new CoreError("empty", { argument: "values" });
  let level = 100;
  return periods.map((current, t) => {
    if (t === 0) return level;
    const link = unitValueIndex(periods[t - 1] as Flows, current, formula);
    return (level = positiveResult((level * link) / 100));
  });
}
