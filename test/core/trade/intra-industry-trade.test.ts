import { intraIndustryTrade, overallIntraIndustryTrade } from "../../../src/core";
import { fault } from "../../support/core-fault";

test("intraIndustryTrade(300, 200) is 0.8", () => {
  expect(intraIndustryTrade(300, 200)).toBeCloseTo(0.8, 14);
});

test("intraIndustryTrade of one-way trade is 0, of balanced trade 1", () => {
  expect(intraIndustryTrade(9, 0)).toBe(0);
  expect(intraIndustryTrade(9, 9)).toBe(1);
});

test("overallIntraIndustryTrade([100, 10], [50, 40]) is 0.6", () => {
  expect(overallIntraIndustryTrade([100, 10], [50, 40])).toBeCloseTo(0.6, 14);
});

test("overallIntraIndustryTrade is the mean of the industries weighted with their trade", () => {
  const exports = [319, 43, 10];
  const imports = [354, 141, 100];
  const trade = exports.map((value, i) => value + imports[i]!);
  const weighted = exports.reduce(
    (sum, value, i) => sum + trade[i]! * intraIndustryTrade(value, imports[i]!),
    0,
  );
  expect(overallIntraIndustryTrade(exports, imports)).toBeCloseTo(
    weighted / trade.reduce((a, b) => a + b),
    14,
  );
});

test("overallIntraIndustryTrade refuses lists of unequal length, no list, a negative value and no trade", () => {
  expect(() => overallIntraIndustryTrade([1, 2], [1])).toThrow(fault("shape", "imports"));
  expect(() => overallIntraIndustryTrade([], [])).toThrow(fault("empty", "exports"));
  expect(() => overallIntraIndustryTrade([1, 2], [1, -2])).toThrow(fault("negative", "imports", 2));
  expect(() => overallIntraIndustryTrade([0, 0], [0, 0])).toThrow(fault("zero-denominator"));
});

test("intraIndustryTrade refuses no trade and a negative value", () => {
  expect(() => intraIndustryTrade(0, 0)).toThrow(fault("zero-denominator"));
  expect(() => intraIndustryTrade(-1, 2)).toThrow(fault("negative", "exports"));
});
