import { commodityTerms } from "../../core";
import { asCells, layPeriods, readItems, readNumberOption, readPanel, shapeOf } from "../cells";
import { calculate } from "../failure";

/** Index in points, one a period. */
export function COMMODITY_TERMS_OF_TRADE(
  prices: unknown[][],
  exports: unknown[][],
  imports: unknown[][],
  total?: unknown,
): unknown[][] {
  return calculate(() => {
    const { rows: items } = shapeOf(asCells(prices), "prices");
    const orientation = { across: false, items };
    const panel = readPanel(prices, "prices", orientation);
    return layPeriods(
      commodityTerms(
        Array.from({ length: panel.periods }, (_, period) => panel.period(period)),
        readItems(exports, "exports", orientation),
        readItems(imports, "imports", orientation),
        readNumberOption(total, "total"),
      ),
      orientation,
    );
  });
}
