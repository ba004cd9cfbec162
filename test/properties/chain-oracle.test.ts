import fc from "fast-check";
import { bridgeLink, bridgedIndex, chainedIndex, linkFormulas } from "../../src/core";
import { holds } from "../support/approximately";
import {
  Digits,
  decimals,
  exact,
  hundred,
  near,
  nearDigits,
  oracleRuns,
} from "../support/against-exact";
import { exactLinks } from "../support/exact-links";
import { column, points, positiveQuantity, price } from "../support/price-arbitraries";
import { Rational } from "../support/rational";

const seeded = { seed: 20210, numRuns: oracleRuns };

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
        if (t > 0) level = level.times(exactLinks[formula](periods[t - 1]!, periods[t]!));
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
