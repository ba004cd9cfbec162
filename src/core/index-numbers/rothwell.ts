import { CoreError } from "../errors";
import { positiveResult, requireNonNegative, requireSameItems, sumOfProducts } from "../numeric";

/** What of each item was sold in one month of the base year, and at what price: 0 out of its season. */
export interface SeasonalMonth {
  prices: ArrayLike<number>;
  quantities: ArrayLike<number>;
}

/** The base year, as rothwellIndex needs it. */
export interface SeasonalYear {
  months: readonly SeasonalMonth[];
  /** Mean price of each item in the year, by the quantities of its months; 0 of an item that was never sold. */
  means: Float64Array;
}

/**
 * The base year of a seasonal basket.
 *
 * p_0,i = sum over its months m of p_m,i q_m,i / sum of q_m,i
 *
 * @param months of the year, in order; the same items in each
 * @throws CoreError `empty`, `shape`, `negative`; `missing` for the price of an item in a month in which it was sold
 * @throws CoreError `zero-denominator` when nothing was sold in a month, `overflow`
 */
export function seasonalYear(months: readonly SeasonalMonth[]): SeasonalYear {
  const items = months[0]?.quantities.length ?? 0;
  if (items === 0) throw new CoreError("empty", { argument: "monthly_quantities" });
  const [values, totals] = [new Float64Array(items), new Float64Array(items)];
  for (const [month, { prices, quantities }] of months.entries()) {
    requireSameItems("monthly_quantities", quantities, items);
    requireSameItems("monthly_prices", prices, items);
    requireNonNegative("monthly_quantities", quantities, month + 1);
    requirePricesOfSold("monthly_prices", prices, quantities, month + 1);
    for (let item = 0; item < items; item++) {
      const quantity = quantities[item] as number;
      values[item] = (values[item] as number) + (prices[item] as number) * quantity;
      totals[item] = (totals[item] as number) + quantity;
    }
  }
  return {
    months,
    means: values.map((value, item) => (value === 0 ? 0 : value / (totals[item] as number))),
  };
}

/**
 * Rothwell (Bean and Stine) price index of one month: the basket of the same month of the base year, at its prices now against
 * the mean prices of that year. Items out of season have no part in it.
 *
 * I = sum p_t,i q_m,i / sum p_0,i q_m,i x 100
 *
 * @param year the base year
 * @param month place of the month in the year, from 0
 * @param prices current price of each item; 0 for one that is out of season in that month of the base year
 * @returns index in points; the weighted mean of the base year's own months is 100
 * @throws CoreError `shape`, `missing` for the price of an item that the basket of the month holds, `overflow`
 * @example rothwellIndex(seasonalYear([{ prices: [10], quantities: [2] }, { prices: [20], quantities: [2] }]), 1, [30]) // 200
 * @source ILO, IMF, OECD et al., Consumer Price Index Manual (2004), ch. 22, eq. 22.35
 */
export function rothwellIndex(
  { months, means }: SeasonalYear,
  month: number,
  prices: ArrayLike<number>,
): number {
  const { quantities } = months[month] as SeasonalMonth;
  requireSameItems("current_prices", prices, quantities.length);
  requirePricesOfSold("current_prices", prices, quantities);
  const base = sumOfProducts(means, quantities);
  if (base === 0) throw new CoreError("zero-denominator", { argument: "monthly_quantities" });
  return positiveResult((sumOfProducts(prices, quantities) / base) * 100);
}

function requirePricesOfSold(
  argument: string,
  prices: ArrayLike<number>,
  quantities: ArrayLike<number>,
  column = 1,
): void {
  for (let item = 0; item < quantities.length; item++) {
    const price = prices[item] as number;
    const isNeeded = (quantities[item] as number) > 0;
    if (price < 0 || (isNeeded && !(price > 0))) {
      throw new CoreError(price === 0 ? "missing" : "not-positive", {
        argument,
        position: { row: item + 1, column },
        found: String(price),
      });
    }
  }
}
