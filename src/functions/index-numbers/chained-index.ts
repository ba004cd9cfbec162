import { chainedIndex, linkFormulas } from "../../core";
import { asCells, readOption, readPanel, shapeOf } from "../cells";
import { calculate } from "../failure";

/**
 * Chained price index in points, one a period, the first one 100: each period is compared with the one before by the formula, and the comparisons are multiplied. Items run down and periods across.
 * @customfunction
 * @param prices Prices of each item, one column a period, in order. Every price must be there.
 * @param quantities Quantities of the same items in the same periods. A blank or a dash is 0.
 * @param [formula] What links two periods: "fisher" (the default), "laspeyres", "paasche", "tornqvist", "walsh", "marshall-edgeworth" or "drobisch".
 * @returns Index in points, one a period
 */
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
