import fc from "fast-check";
import { detectConvention, figureOf } from "../../src/core/checking";
import { holds } from "../support/approximately";
import { hundred, oracleRuns } from "../support/against-exact";
import { Rational } from "../support/rational";

const seeded = { seed: 20212, numRuns: oracleRuns };

const one = Rational.of(1);
const half = Rational.of(0.5);
const isAtMost = (a: Rational, b: Rational) => !b.minus(a).isNegative();

/** A level in hundredths, and a printed change in hundredths of a percent near the one that the levels have. */
const cases = fc.record({
  before: fc.integer({ min: 1, max: 30_000 }),
  now: fc.integer({ min: 1, max: 30_000 }),
  decimals: fc.constantFrom(0, 1, 2),
  off: fc.integer({ min: -2, max: 2 }),
  isChange: fc.boolean(),
});

test("detectConvention explains a printed change or share exactly when fractions do, by each way of rounding", () => {
  fc.assert(
    fc.property(cases, ({ before, now, decimals, off, isChange }) => {
      const unit = one.over(Rational.of(10 ** decimals));
      const offset = isChange ? -100 : 0;
      const ratio = (numerator: Rational, denominator: Rational) =>
        numerator.over(denominator).times(hundred).plus(Rational.of(offset));
      const value = ratio(Rational.of(now), Rational.of(before));
      const printedUnits =
        Math.round((now / before) * 100 * 10 ** decimals) + offset * 10 ** decimals + off;
      const printed = Rational.of(printedUnits).times(unit);
      const gap = value.minus(printed);
      const margin = half.times(unit);
      const isNear = isAtMost(gap.size(), margin);
      const isTie = isNear && isAtMost(margin, gap.size());
      const awayFromZero = value.isNegative() !== gap.isNegative();
      const away = isNear && (!isTie || awayFromZero);
      const even = isNear && (!isTie || printedUnits % 2 === 0);
      // Levels before they were rounded: half of their own unit to both sides.
      const [top, bottom] = [Rational.of(now), Rational.of(before)];
      const lowest = ratio(top.minus(half), bottom.plus(half));
      const highest = ratio(top.plus(half), bottom.minus(half));
      const unrounded =
        isAtMost(lowest, printed.plus(margin)) && isAtMost(printed.minus(margin), highest);
      const fits = detectConvention(
        [
          {
            printed: figureOf(printedUnits / 10 ** decimals, decimals),
            numerator: figureOf(now / 100, 2),
            denominators: { level: figureOf(before / 100, 2) },
          },
        ],
        100,
        offset,
      );
      const explains = (inputs: string, halves: string) =>
        fits.find((fit) => fit.inputs === inputs && fit.halves === halves)?.explained === 1;
      holds(explains("rounded", "away") === away, "away from zero");
      holds(explains("rounded", "even") === even, "to even");
      holds(explains("unrounded", "unknown") === unrounded, "from unrounded levels");
    }),
    seeded,
  );
});
