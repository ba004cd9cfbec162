import fc from "fast-check";
import { PeriodTotals } from "../../../src/core/index-numbers/period-totals";
import { carriedSums, weightedSums } from "../../../src/core/index-numbers/row-sums";

const seed = 20260801;
/** Numbers of very different size, whose plain sum would lose digits. */
const cell = fc.double({ min: 1e-9, max: 1e9, noNaN: true });
const factor = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e6, noNaN: true }));
/** Up to 13 rows, so that the last ones are one, two, three or four. */
const block = fc
  .integer({ min: 1, max: 5 })
  .chain((periods) =>
    fc.array(fc.tuple(fc.array(cell, { minLength: periods, maxLength: periods }), factor), {
      minLength: 1,
      maxLength: 13,
    }),
  )
  .map((items) => ({ rows: items.map(([row]) => row), factors: items.map(([, one]) => one) }));

/** The sums one value after the other. */
function plainSums(
  rows: readonly (readonly number[])[],
  valueOf: (item: number, period: number) => number,
): number[] {
  const sums = new PeriodTotals(rows[0]!.length);
  rows.forEach((row, i) => row.forEach((_, t) => sums.add(t, valueOf(i, t))));
  return rows[0]!.map((_, t) => sums.total(t));
}

const totalsOf = (sums: PeriodTotals | undefined) =>
  sums && Array.from(sums.totals, (_, t) => sums.total(t));

test(`weightedSums gives the very numbers of one value after the other (seed ${seed})`, () => {
  fc.assert(
    fc.property(block, ({ rows, factors }) => {
      const plain = plainSums(rows, (i, t) => rows[i]![t]! * factors[i]!);
      expect(totalsOf(weightedSums(rows, factors))).toEqual(plain);
    }),
    { seed, numRuns: 500 },
  );
});

test(`carriedSums gives the very numbers of one value after the other (seed ${seed})`, () => {
  fc.assert(
    fc.property(block, ({ rows, factors }) => {
      const carried = (i: number, t: number): number =>
        t < 0 ? factors[i]! : carried(i, t - 1) * (rows[i]![t]! / 100);
      expect(totalsOf(carriedSums(rows, factors))).toEqual(plainSums(rows, carried));
    }),
    { seed, numRuns: 500 },
  );
});

test.each([
  ["a text", [[1], ["1"], [1]], [1, 1, 1]],
  ["a blank", [[1, ""]], [1]],
  ["a 0", [[1], [1], [1], [1], [0]], [1, 1, 1, 1, 1]],
  ["a negative number", [[-1]], [1]],
  ["a shorter row", [[1, 1], [1]], [1, 1]],
  ["a longer row", [[1], [1, 1]], [1, 1]],
  ["a row without a weight", [[1], [1]], [1]],
])("%s is left to who knows the argument", (_, rows, factors) => {
  expect(weightedSums(rows, factors)).toBeUndefined();
  expect(carriedSums(rows, factors)).toBeUndefined();
});
