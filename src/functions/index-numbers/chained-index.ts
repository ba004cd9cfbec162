import { chainedIndex, linkFormulas } from "../../core";
import { asCells, readOption, readPanel, shapeOf } from "../cells";
import { calculate } from "../failure";

/** Index in points, one a period. */
export function CHAINED_INDEX(
  prices: unknown[][],
  quantities: unknown[][],
  formula?: unknown,
): unknown[][] {
  return calculate(() => {
    const link = readOption(formula, "formula", linkFormulas);
    const { rows: items } = shapeOf(asCells(prices), "prices");
    const panel = readPanel(prices, "prices", { across: false, items });
    const sold = readPanel(quantities, "quantities", { across: false, items }, panel.periods);
    const periods = Array.from({ length: panel.periods }, (_, period) => period);
    return [chainedIndex(periods.map(panel.period), periods.map(sold.period), link)];
  });
}
