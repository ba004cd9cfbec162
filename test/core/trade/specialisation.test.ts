import { revealedComparativeAdvantage, tradeIntensity } from "../../../src/core";
import { fault } from "../../support/core-fault";

test("revealedComparativeAdvantage(20, 100, 50, 1000) is 4, symmetric 0.6", () => {
  expect(revealedComparativeAdvantage(20, 100, 50, 1000)).toBe(4);
  expect(revealedComparativeAdvantage(20, 100, 50, 1000, true)).toBeCloseTo(0.6, 14);
});

test("revealedComparativeAdvantage of a good not exported is 0, symmetric -1", () => {
  expect(revealedComparativeAdvantage(0, 100, 50, 1000)).toBe(0);
  expect(revealedComparativeAdvantage(0, 100, 50, 1000, true)).toBe(-1);
});

test("revealedComparativeAdvantage of the same share is 1, symmetric 0", () => {
  expect(revealedComparativeAdvantage(5, 100, 50, 1000)).toBe(1);
  expect(revealedComparativeAdvantage(5, 100, 50, 1000, true)).toBe(0);
});

test.each<[string, [number, number, number, number]]>([
  ["local_total", [1, 0, 1, 1]],
  ["reference_total", [1, 1, 1, 0]],
  ["reference", [1, 1, 0, 1]],
])("revealedComparativeAdvantage without %s has a zero denominator", (argument, terms) => {
  expect(() => revealedComparativeAdvantage(...terms)).toThrow(fault("zero-denominator", argument));
});

test("revealedComparativeAdvantage refuses a negative number and names it", () => {
  expect(() => revealedComparativeAdvantage(1, 1, -1, 1)).toThrow(fault("negative", "reference"));
});

test("revealedComparativeAdvantage that is too large is an overflow", () => {
  expect(() => revealedComparativeAdvantage(1e300, 1, 1, 1e300)).toThrow(fault("overflow"));
});

test("tradeIntensity(15, 50, 30, 300) is 3", () => {
  expect(tradeIntensity(15, 50, 30, 300)).toBeCloseTo(3, 14);
});

test("tradeIntensity names the argument that is 0 or negative", () => {
  expect(() => tradeIntensity(1, 2, 0, 4)).toThrow(
    fault("zero-denominator", "world_exports_to_partner"),
  );
  expect(() => tradeIntensity(1, -2, 3, 4)).toThrow(fault("negative", "exports_total"));
});
