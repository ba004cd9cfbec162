import fc from "fast-check";
import type Decimal from "decimal.js";
import {
  bridgeLink,
  bridgedIndex,
  chainedIndex,
  drobischIndex,
  linkFormulas,
  marshallEdgeworthIndex,
  type LinkFormula,
} from "../../src/core";
import { holds } from "../support/approximately";
import {
  Digits,
  add,
  decimals,
  dot,
  exact,
  hundred,
  near,
  nearDigits,
  oracleRuns,
  products,
} from "../support/against-exact";
import { column, points, positiveQuantity, price, rows } from "../support/price-arbitraries";
import { Rational } from "../support/rational";

const seeded = { seed: 20210, numRuns: oracleRuns };

type FourColumns = [number, number, number, number];
const fourColumns = rows<FourColumns>([price, price, positiveQuantity, positiveQuantity], 6);

test("marshallEdgeworthIndex and drobischIndex are exact fractions", () => {
  fc.assert(
    fc.property(fourColumns, (items) => {
      const [p0, pt, q0, qt] = [0, 1, 2, 3].map((at) => column(items, at as 0)) as number[][];
      const [e0, et, w0, wt] = [p0!, pt!, q0!, qt!].map(exact) as Rational[][];
      const ratio = (weights: readonly Rational[]) => dot(et!, weights).over(dot(e0!, weights));
      const together = w0!.map((weight, i) => weight.plus(wt![i]!));
      near(marshallEdgeworthIndex(p0!, pt!, q0!, qt!), ratio(together).times(hundred));
      const halves = ratio(w0!).plus(ratio(wt!)).times(Rational.of(50));
      near(drobischIndex(p0!, pt!, q0!, qt!), halves);
    }),
    seeded,
  );
});

/** One period: prices and quantities in decimals. */
interface Period {
  prices: Decimal[];
  quantities: Decimal[];
}

/** The formulas once more, from their definitions, in decimals of 60 digits. */
const links: Record<LinkFormula, (before: Period, now: Period) => Decimal> = {
  laspeyres: (before, now) => basket(before, now, before.quantities),
  paasche: (before, now) => basket(before, now, now.quantities),
  fisher: (before, now) => links.laspeyres(before, now).times(links.paasche(before, now)).sqrt(),
  drobisch: (before, now) => links.laspeyres(before, now).plus(links.paasche(before, now)).div(2),
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

const basket = (before: Period, now: Period, quantities: readonly Decimal[]) =>
  add(products(now.prices, quantities)).div(add(products(before.prices, quantities)));

/** Two to four periods of one to four items. */
const panels = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 }))
  .chain(([items, periods]) => {
    const period = fc.array(fc.tuple(price, positiveQuantity), {
      minLength: items,
      maxLength: items,
    });
    return fc.array(period, { minLength: periods, maxLength: periods });
  });

test.each(linkFormulas)("chainedIndex by %s is the product of exact links", (formula) => {
  fc.assert(
    fc.property(panels, (panel) => {
      const prices = panel.map((period) => period.map(([p]) => p));
      const quantities = panel.map((period) => period.map(([, q]) => q));
      const periods = panel.map((_, t) => ({
        prices: decimals(prices[t]!),
        quantities: decimals(quantities[t]!),
      }));
      let level = new Digits(100);
      chainedIndex(prices, quantities, formula).forEach((index, t) => {
        if (t > 0) level = level.times(links[formula](periods[t - 1]!, periods[t]!));
        nearDigits(index, level);
      });
    }),
    seeded,
  );
});

test("bridgeLink and bridgedIndex have the factor and the bounds of exact fractions", () => {
  const months = fc.array(fc.tuple(points, points), { minLength: 1, maxLength: 12 });
  const halfUnits = fc.constantFrom(0, 0.005, 0.05, 0.5);
  const uncertainties = fc.constantFrom(0, 0.5, 12.5, 50);
  fc.assert(
    fc.property(
      months,
      points,
      halfUnits,
      uncertainties,
      (common, value, halfUnit, uncertainty) => {
        const [old, recent] = [column(common, 0), column(common, 1)];
        const link = bridgeLink(Float64Array.from(old), Float64Array.from(recent), {
          halfUnit,
          uncertainty,
        });
        const bridged = bridgedIndex(value, link, halfUnit);
        const half = Rational.of(halfUnit);
        const [index, spread] = [Rational.of(value), Rational.of(uncertainty).over(hundred)];
        const factor = Rational.sum(exact(recent)).over(Rational.sum(exact(old)));
        near(link.factor, factor);
        near(bridged.index, index.times(factor));
        const one = Rational.of(1);
        const lowest = common.map(([o, n]) =>
          Rational.of(n).minus(half).over(Rational.of(o).plus(half)).times(one.minus(spread)),
        );
        const highest = common.map(([o, n]) =>
          Rational.of(n).plus(half).over(Rational.of(o).minus(half)).times(one.plus(spread)),
        );
        // The bound is that of one of the months, and no month goes beyond it.
        isEndOf(link.low, lowest, -1);
        isEndOf(link.high, highest, 1);
        isEndOf(
          bridged.low,
          lowest.map((ratio) => ratio.times(index.minus(half))),
          -1,
        );
        isEndOf(
          bridged.high,
          highest.map((ratio) => ratio.times(index.plus(half))),
          1,
        );
      },
    ),
    seeded,
  );
});

/** Whether a bound is the lowest (-1) or the highest (1) of the exact values. */
function isEndOf(bound: number, values: readonly Rational[], side: -1 | 1): void {
  const end = values.reduce((a, b) => (b.minus(a).isNegative() === side < 0 ? b : a));
  holds(end.isNear(bound, 1e-13), `${bound} is not ${end.toString()}`);
}
