import { commodityTerms } from "../../core";
import { asCells, layPeriods, readItems, readNumberOption, readPanel, shapeOf } from "../cells";
import { calculate } from "../failure";

/**
 * Commodity terms of trade in points, one a period, the first one 100: world prices of commodities weighted with the net exports of a region, exports less imports of each over total. Commodities run down and periods across.
 * @customfunction
 * @param prices World price of each commodity, one column a period, in order. Every price must be there.
 * @param exports Exports of each commodity in one period: one column. A blank or a dash is nil.
 * @param imports Imports of the same commodities in that period: one column.
 * @param [total] What the weights are taken relative to, e.g. the gross domestic product; all exports and imports of these commodities when left out.
 * @returns Index in points, one a period
 */
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
