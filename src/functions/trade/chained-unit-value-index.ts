import { chainedUnitValues, unitValueFormulas } from "../../core";
import { asCells, layPeriods, readOption, readPanel, shapeOf } from "../cells";
import { calculate } from "../failure";

/**
 * Chained unit value index in points, one a period, the first one 100: each period is compared with the one before over the goods that have a volume in both, and the comparisons are multiplied. Goods may come and go. Goods run down and periods across.
 * @customfunction
 * @param values Value of each good, one column a period, in order. A blank or a dash is nil.
 * @param volumes Volume of the same goods in the same periods. A value without a volume is #N/A.
 * @param [formula] What links two periods: "fisher" (default), "laspeyres" or "paasche".
 * @returns Index in points, one a period
 */
export function CHAINED_UNIT_VALUE_INDEX(
  values: unknown[][],
  volumes: unknown[][],
  formula?: unknown,
): unknown[][] {
  return calculate(() => {
    const chosen = readOption(formula, "formula", unitValueFormulas);
    const { rows: items } = shapeOf(asCells(values), "values");
    const orientation = { across: false, items };
    const worth = readPanel(values, "values", orientation);
    const weight = readPanel(volumes, "volumes", orientation, worth.periods);
    const periods = Array.from({ length: worth.periods }, (_, period) => ({
      values: worth.period(period),
      volumes: weight.period(period),
    }));
    return layPeriods(chainedUnitValues(periods, chosen), orientation);
  });
}
