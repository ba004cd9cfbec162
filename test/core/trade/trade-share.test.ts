import { tradeShare } from "../../../src/core";
import { fault } from "../../support/core-fault";

test("tradeShare([50, 30, 20]) is [50, 30, 20]", () => {
  expect([...tradeShare([50, 30, 20])]).toEqual([50, 30, 20]);
});

test("tradeShare([1, 1, 1], 2 decimals) is [33.34, 33.33, 33.33]", () => {
  expect([...tradeShare([1, 1, 1], { decimals: 2 })]).toEqual([33.34, 33.33, 33.33]);
});

test("tradeShare([1, 1, 1], of 3, 2 decimals) rounds each by itself", () => {
  expect([...tradeShare([1, 1, 1], { total: 3, decimals: 2 })]).toEqual([33.33, 33.33, 33.33]);
});

test("tradeShare([1, 2], of 8) is [12.5, 25]", () => {
  expect([...tradeShare([1, 2], { total: 8 })]).toEqual([12.5, 25]);
});

test("tradeShare refuses a negative value with its row, a negative total and a zero one", () => {
  expect(() => tradeShare([1, -2])).toThrow(fault("negative", "values", 2));
  expect(() => tradeShare([1], { total: -2 })).toThrow(fault("negative", "total"));
  expect(() => tradeShare([1], { total: 0 })).toThrow(fault("zero-denominator", "total"));
  expect(() => tradeShare([0, 0])).toThrow(fault("zero-denominator"));
  expect(() => tradeShare([0, 0], { decimals: 2 })).toThrow(fault("zero-denominator"));
});

test("tradeShare of values that cannot be added is an overflow", () => {
  expect(() => tradeShare([1.7e308, 1.7e308])).toThrow(fault("overflow"));
});
