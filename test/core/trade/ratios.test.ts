import { coverageRatio, normalisedBalance, unitValue } from "../../../src/core";
import { fault } from "../../support/core-fault";

test("coverageRatio(80, 160) is 50, coverageRatio(120, 100) is 120", () => {
  expect(coverageRatio(80, 160)).toBe(50);
  expect(coverageRatio(120, 100)).toBe(120);
});

test("coverageRatio(0, 5) is 0, coverageRatio(5, 0) has a zero denominator", () => {
  expect(coverageRatio(0, 5)).toBe(0);
  expect(() => coverageRatio(5, 0)).toThrow(fault("zero-denominator", "imports"));
});

test("normalisedBalance is 0.5 for 30 against 10, 1 for exports only, -1 for imports only, 0 when equal", () => {
  expect(normalisedBalance(30, 10)).toBe(0.5);
  expect(normalisedBalance(7, 0)).toBe(1);
  expect(normalisedBalance(0, 7)).toBe(-1);
  expect(normalisedBalance(7, 7)).toBe(0);
});

test("normalisedBalance without trade has a zero denominator", () => {
  expect(() => normalisedBalance(0, 0)).toThrow(fault("zero-denominator"));
});

test("unitValue(30, 60) is 0.5, of a value without volume a zero denominator, of a volume without value 0", () => {
  expect(unitValue(30, 60)).toBe(0.5);
  expect(() => unitValue(30, 0)).toThrow(fault("zero-denominator", "volumes"));
  expect(unitValue(0, 5)).toBe(0);
});

test.each([
  ["coverageRatio", coverageRatio, "exports", "imports"],
  ["normalisedBalance", normalisedBalance, "exports", "imports"],
  ["unitValue", unitValue, "values", "volumes"],
])("%s refuses a negative number and names its argument", (_, ratio, first, second) => {
  expect(() => ratio(-1, 5)).toThrow(fault("negative", first));
  expect(() => ratio(5, -1)).toThrow(fault("negative", second));
});

test("a ratio that is too large is an overflow", () => {
  expect(() => coverageRatio(1e300, 1e-300)).toThrow(fault("overflow"));
  expect(() => unitValue(1e300, 1e-300)).toThrow(fault("overflow"));
  expect(() => normalisedBalance(1.7e308, 1.7e308)).toThrow(fault("overflow"));
});
