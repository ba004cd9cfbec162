import { rothwellIndex, seasonalYear } from "../../core";
import { asCells, eachPeriod, readPanel, readWholeNumber, shapeOf } from "../cells";
import { calculate } from "../failure";

const MONTHS = 12;

/** Index in points, one a month. */
export function ROTHWELL_INDEX(
  monthly_prices: unknown[][],
  monthly_quantities: unknown[][],
  current_prices: unknown[][],
  first_month?: unknown,
): unknown[][] {
  return calculate(() => {
    const { rows: items } = shapeOf(asCells(monthly_quantities), "monthly_quantities");
    const orientation = { across: false, items };
    const quantities = readPanel(monthly_quantities, "monthly_quantities", orientation, MONTHS);
    const basePrices = readPanel(monthly_prices, "monthly_prices", orientation, MONTHS);
    const prices = readPanel(current_prices, "current_prices", orientation);
    const first = readWholeNumber(first_month, "first_month", [1, MONTHS]) ?? 1;
    const year = seasonalYear(
      Array.from({ length: MONTHS }, (_, month) => ({
        prices: basePrices.period(month),
        quantities: quantities.period(month),
      })),
    );
    return eachPeriod(prices.periods, orientation, ["current_prices"], (period) =>
      rothwellIndex(year, (first - 1 + period) % MONTHS, prices.period(period)),
    );
  });
}
