import fc from "fast-check";
import { CompensatedSum, sum, sumOfProducts } from "../../../src/core";

test("sum([1e16, 1, -1e16]) is 1", () => {
  expect(sum([1e16, 1, -1e16])).toBe(1);
});

test("sum([1, 1e100, 1, -1e100]) is 2", () => {
  expect(sum([1, 1e100, 1, -1e100])).toBe(2);
});

test("sum([]) is 0", () => {
  expect(sum([])).toBe(0);
});

test("sum([1e308, 1e308]) is an overflow", () => {
  expect(() => sum([1e308, 1e308])).toThrow(expect.objectContaining({ code: "overflow" }));
});

test("sumOfProducts([2, 3], [10, 100]) is 320", () => {
  expect(sumOfProducts([2, 3], [10, 100])).toBe(320);
});

test("sumOfProducts([1e16, 1, -1e16], [1, 1, 1]) is 1", () => {
  expect(sumOfProducts([1e16, 1, -1e16], [1, 1, 1])).toBe(1);
});

test("sumOfProducts([1, 1e100, 1, -1e100], [1, 1, 1, 1]) is 2", () => {
  expect(sumOfProducts([1, 1e100, 1, -1e100], [1, 1, 1, 1])).toBe(2);
});

test("sum of values and their negatives in any order is 0 but for one rounding of the largest", () => {
  const values = fc.array(fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 128));
  fc.assert(
    fc.property(values, (numbers) => {
      expect(sum([...numbers, ...numbers.map((n) => -n)])).toBe(0);
    }),
    { seed: 20201, numRuns: 1000 },
  );
});

/** Values of very different size and both signs, whose plain sum would lose digits. */
const uneven = fc.array(fc.double({ min: -1e18, max: 1e18, noNaN: true }));

test("CompensatedSum gives the very number of sum, term by term", () => {
  fc.assert(
    fc.property(uneven, (values) => {
      const total = new CompensatedSum();
      for (const value of values) total.add(value);
      expect(total.total).toBe(sum(values));
    }),
    { seed: 20202, numRuns: 1000 },
  );
});

test("CompensatedSum of 1, 1e100, 1 and -1e100 is 2, and of two terms of 1e308 an overflow", () => {
  const total = new CompensatedSum();
  for (const value of [1, 1e100, 1, -1e100]) total.add(value);
  expect(total.total).toBe(2);
  total.add(1e308);
  total.add(1e308);
  expect(() => total.total).toThrow(expect.objectContaining({ code: "overflow" }));
});
