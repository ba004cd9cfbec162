import { CoreError, rothwellIndex, seasonalYear } from "../../core";
import { asCells, eachPeriod, readPanel, readWholeNumber, shapeOf } from "../cells";
import { calculate } from "../failure";

const MONTHS = 12;

/**
 * Rothwell price index for seasonal goods in points, one for each month: the basket of the same month of the base year at its current prices against the mean prices of that year. Items run down and months across.
 * @customfunction
 * @param monthly_prices Price of each item in the twelve months of the base year, one column a month, January first. A blank or a dash is out of season.
 * @param monthly_quantities Quantity of each item in the same months. A blank or a dash is 0.
 * @param current_prices Price of the same items in one or more months, in order. Where the basket of the month holds an item, its price must be there.
 * @param [first_month] Month of the first column of current_prices, 1 (January, when left out) to 12.
 * @returns Index in points, one a month
 */
export function ROTHWELL_INDEX(
  monthly_prices: unknown[][],
  monthly_quantities: unknown[][],
  current_prices: unknown[][],
  first_month?: unknown,
): unknown[][] {
  return calculate(() => {
    const { rows: items, columns } = shapeOf(asCells(monthly_quantities), "monthly_quantities");
    if (columns !== MONTHS) {
      throw new CoreError("shape", {
        argument: "monthly_quantities",
        found: `${items} x ${columns}`,
        expected: `${items} x ${MONTHS}`,
      });
    }
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
