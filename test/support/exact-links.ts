import type Decimal from "decimal.js";
import type { LinkFormula } from "../../src/core";
import { add, products } from "./against-exact";

/** One period: prices and quantities in decimals. */
export interface ExactPeriod {
  prices: Decimal[];
  quantities: Decimal[];
}

const basket = (before: ExactPeriod, now: ExactPeriod, quantities: readonly Decimal[]) =>
  add(products(now.prices, quantities)).div(add(products(before.prices, quantities)));

/** The formulas of indices of two periods once more, from their definitions, in decimals of 60 digits: base 1. */
export const exactLinks: Record<LinkFormula, (before: ExactPeriod, now: ExactPeriod) => Decimal> = {
  laspeyres: (before, now) => basket(before, now, before.quantities),
  paasche: (before, now) => basket(before, now, now.quantities),
  fisher: (before, now) =>
    exactLinks.laspeyres(before, now).times(exactLinks.paasche(before, now)).sqrt(),
  drobisch: (before, now) =>
    exactLinks.laspeyres(before, now).plus(exactLinks.paasche(before, now)).div(2),
  "marshall-edgeworth": (before, now) =>
    basket(
      before,
      now,
      before.quantities.map((quantity, i) => quantity.plus(now.quantities[i]!)),
    ),
  walsh: (before, now) =>
    basket(
      before,
      now,
      before.quantities.map((quantity, i) => quantity.times(now.quantities[i]!).sqrt()),
    ),
  tornqvist: (before, now) => {
    const [sharesBefore, sharesNow] = [before, now].map((period) => {
      const values = products(period.prices, period.quantities);
      return values.map((value) => value.div(add(values)));
    });
    return add(
      now.prices.map((current, i) =>
        sharesBefore![i]!.plus(sharesNow![i]!).div(2).times(current.div(before.prices[i]!).ln()),
      ),
    ).exp();
  },
};
