import { logarithmicMean, median, positiveResult, quantile } from "../../../src/core";
import { faultOf } from "../../support/fault-of";

test("logarithmicMean(2, 3) is 2.466303462, in either order", () => {
  expect(logarithmicMean(2, 3)).toBeCloseTo(2.4663034623764317, 14);
  expect(logarithmicMean(3, 2)).toBe(logarithmicMean(2, 3));
});

test("logarithmicMean of equal numbers is that number, of nearly equal ones their mean", () => {
  expect(logarithmicMean(7, 7)).toBe(7);
  expect(logarithmicMean(1, 1 + 2 ** -50)).toBeCloseTo(1, 15);
});

test("logarithmicMean keeps its digits when one number is a millionth of the other", () => {
  expect(logarithmicMean(1e6, 1) / ((1e6 - 1) / Math.log(1e6))).toBeCloseTo(1, 14);
});

test("quantile([1, 2, 3, 4], 0.25) is 1.75 and median([3, 1, 2]) is 2", () => {
  expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
  expect(quantile([5], 0.75)).toBe(5);
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1])).toBe(2.5);
});

test("positiveResult refuses what has vanished, overflowed or is no number", () => {
  for (const value of [1e-290, Number.MAX_VALUE]) expect(positiveResult(value)).toBe(value);
  for (const value of [0, 1e-291, -1, Infinity, NaN]) {
    expect(faultOf(() => positiveResult(value)).code).toBe("overflow");
  }
});
