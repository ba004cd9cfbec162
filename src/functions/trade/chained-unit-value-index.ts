import { chainedUnitValues, unitValueFormulas } from "../../core";
import { asCells, layPeriods, readOption, readPanel, shapeOf } from "../cells";
import { calculate } from "../failure";

/** Index in points, one a period. */
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
