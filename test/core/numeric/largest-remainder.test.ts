import fc from "fast-check";
import { apportion } from "../../../src/core";

test("apportion([1, 1, 1], 100) is [34, 33, 33]: a tie goes to the first", () => {
  expect([...apportion([1, 1, 1], 100)]).toEqual([34, 33, 33]);
});

test("apportion([0, 5, 0, 5], 3) is [0, 2, 0, 1]: nothing goes to a zero weight", () => {
  expect([...apportion([0, 5, 0, 5], 3)]).toEqual([0, 2, 0, 1]);
});

test("apportion([4, 2, 2, 2], 2) is [1, 1, 0, 0]: a tie shares what larger remainders leave", () => {
  expect([...apportion([4, 2, 2, 2], 2)]).toEqual([1, 1, 0, 0]);
});

test("apportion([1e308, 5e307], 3) is [2, 1], though no number holds three times their sum", () => {
  expect([...apportion([1e308, 5e307], 3)]).toEqual([2, 1]);
});

test("apportion([0, 0], 10) has nothing to divide by", () => {
  expect(() => apportion([0, 0], 10)).toThrow(
    expect.objectContaining({ code: "zero-denominator" }),
  );
});

test("parts add up, and each is its quota rounded down or up, as a full sort of the remainders gives", () => {
  const weights = fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(weights, fc.integer({ min: 1, max: 10_000 }), (numbers, units) => {
      fc.pre(numbers.some((weight) => weight > 0));
      expect([...apportion(numbers, units)]).toEqual(bySorting(numbers, units));
    }),
    { seed: 20202, numRuns: 1000 },
  );
});

/** Hamilton's method in whole numbers, by sorting. */
function bySorting(weights: number[], units: number): number[] {
  const total = weights.reduce((a, b) => a + b, 0);
  const parts = weights.map((weight) => Math.floor((weight * units) / total));
  const left = units - parts.reduce((a, b) => a + b, 0);
  const order = weights
    .map((weight, index) => ({ remainder: (weight * units) % total, index }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of order.slice(0, left)) parts[index] = (parts[index] as number) + 1;
  return parts;
}
