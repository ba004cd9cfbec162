import fc from "fast-check";
import { laspeyresIndex, laspeyresIndexOfColumns } from "../../../src/core";

const seed = 20260721;
const column = (values: readonly unknown[]) => values.map((value) => [value]);

test(`a column read in one pass gives the very number of laspeyresIndex (seed ${seed})`, () => {
  const price = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
  const item = fc.tuple(price, price, fc.double({ min: 0, max: 1e6, noNaN: true }));
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 30 }), (items) => {
      fc.pre(items.some(([, , quantity]) => quantity > 1e-6));
      const [base, current, quantities] = [0, 1, 2].map((at) => items.map((one) => one[at]!));
      expect(laspeyresIndexOfColumns(column(base!), column(current!), column(quantities!))).toBe(
        laspeyresIndex(base!, current!, quantities!),
      );
    }),
    { seed, numRuns: 500 },
  );
});

test.each([
  ["a text", [["x"], [1]], [[1], [1]], [[1], [1]]],
  ["a price of 0", [[1], [1]], [[1], [0]], [[1], [1]]],
  ["a negative quantity", [[1], [1]], [[1], [1]], [[1], [-1]]],
  ["a row of two", [[1], [1]], [[1, 2], [1]], [[1], [1]]],
  ["a column that is shorter", [[1], [1]], [[1]], [[1], [1]]],
  ["a basket without quantities", [[1], [1]], [[1], [1]], [[0], [0]]],
  ["no items", [], [], []],
])(
  "laspeyresIndexOfColumns leaves %s to who knows the argument",
  (_, base, current, quantities) => {
    expect(laspeyresIndexOfColumns(base, current, quantities)).toBeUndefined();
  },
);
