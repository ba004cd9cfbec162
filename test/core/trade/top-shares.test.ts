import { standings, topShares } from "../../../src/core";
import { fault } from "../../support/core-fault";

test("topShares([20, 50, 5, 25], 2) lists the two largest, the others and the total", () => {
  expect(topShares([20, 50, 5, 25], 2)).toEqual({
    top: [
      { index: 1, value: 50, percent: 50 },
      { index: 3, value: 25, percent: 25 },
    ],
    others: { value: 25, percent: 25 },
    total: { value: 100, percent: 100 },
  });
});

test("standings of 5 and 3 are 1 and 2 when the larger 9 is a rest that has no rank", () => {
  const values = [5, 9, 3];
  const isRest = (index: number) => index === 1;
  expect(standings(topShares(values, 2, isRest), values, isRest).map(({ rank }) => rank)).toEqual([
    1, 2,
  ]);
});

test("topShares keeps the order of ties", () => {
  const { top } = topShares([10, 30, 10, 30, 20], 4);
  expect(top.map(({ index }) => index)).toEqual([1, 3, 4, 0]);
});

test.each([2, 3])("topShares of two values, %i of them, has no others", (count) => {
  const list = topShares([1, 3], count);
  expect(list.others).toBeUndefined();
  expect(list.top.map(({ value }) => value)).toEqual([3, 1]);
});

test("topShares whose others are all nil still names them", () => {
  expect(topShares([5, 0, 0], 1).others).toEqual({ value: 0, percent: 0 });
});

test.each([0, -1, 1.5, NaN])("topShares refuses a count of %d", (count) => {
  expect(() => topShares([1, 2], count)).toThrow(fault("out-of-range", "n"));
});

test("topShares refuses a negative value, no values and a zero total", () => {
  expect(() => topShares([1, 2, -3], 1)).toThrow(fault("negative", "values", 3));
  expect(() => topShares([], 1)).toThrow(fault("empty", "values"));
  expect(() => topShares([0, 0], 1)).toThrow(fault("zero-denominator", "values"));
});
