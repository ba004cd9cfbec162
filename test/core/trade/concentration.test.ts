import { concentration, concentrationMeasures, isConcentrationRatio } from "../../../src/core";
import { fault } from "../../support/core-fault";

const equal = [3, 3, 3, 3, 3, 3];
const single = [0, 0, 7, 0, 0, 0];

test.each([
  ["hhi", 1 / 6, 1],
  ["hhi_normalised", 0, 1],
  ["unctad", 0, 1],
  ["equivalent", 6, 1],
  ["cr3", 0.5, 1],
  ["cr5", 5 / 6, 1],
  ["entropy", Math.log(6), 0],
  ["theil_t", 0, Math.log(6)],
  ["gini", 0, 5 / 6],
] as const)(
  "concentration %s of six equal values is %d, of a single one %d",
  (measure, low, high) => {
    expect(concentration(equal, measure)).toBeCloseTo(low, 14);
    expect(concentration(single, measure)).toBeCloseTo(high, 14);
  },
);

test("concentration unctad of [70, 30] is 0.1860, where hhi_normalised is 0.16", () => {
  const expected = (Math.sqrt(0.58) - Math.sqrt(0.5)) / (1 - Math.sqrt(0.5));
  expect(concentration([70, 30], "unctad")).toBeCloseTo(expected, 14);
  expect(concentration([70, 30], "unctad")).toBeCloseTo(0.186, 4);
});

test("concentration theil_l of equal values is 0", () => {
  expect(concentration(equal, "theil_l")).toBeCloseTo(0, 14);
});

test("concentration theil_l refuses a 0 and names its row", () => {
  expect(() => concentration([4, 0, 2], "theil_l")).toThrow(fault("not-positive", "values", 2));
});

test("concentration theil_t and theil_l differ: [10, 10, 10, 20, 50] has 0.2502 and 0.2326", () => {
  const incomes = [10, 10, 10, 20, 50];
  expect(concentration(incomes, "theil_t")).toBeCloseTo(0.2502012, 7);
  expect(concentration(incomes, "theil_l")).toBeCloseTo(0.2326302, 7);
});

test("concentration theil_t is ln n less the entropy", () => {
  const values = [1, 2, 3, 4, 0];
  expect(concentration(values, "theil_t")).toBeCloseTo(
    Math.log(5) - concentration(values, "entropy"),
    14,
  );
});

test("concentration cr3 and cr5 of fewer categories are 1", () => {
  expect(concentration([1, 2], "cr3")).toBe(1);
  expect(concentration([1, 2, 5, 9], "cr5")).toBe(1);
});

test("concentration cr1, cr4 and cr10 are the shares of so many of the largest", () => {
  const values = [20, 30, 40, 10, 60, 40];
  expect(concentration(values, "cr1")).toBeCloseTo(0.3, 14);
  expect(concentration(values, "cr4")).toBeCloseTo(0.85, 14);
  expect(concentration(values, "cr10")).toBe(1);
  expect(() => concentration(values, "cr0" as "cr3")).toThrow(fault("unknown-option", "measure"));
  expect(() => concentration(values, "cr1.5")).toThrow(fault("unknown-option", "measure"));
});

test("concentration cr3 of [40, 30, 20, 10] is 0.9", () => {
  expect(concentration([20, 30, 40, 10], "cr3")).toBeCloseTo(0.9, 14);
});

test.each([
  ["hhi", 1],
  ["hhi_normalised", 1],
  ["unctad", 1],
  ["equivalent", 1],
  ["cr3", 1],
  ["entropy", 0],
  ["theil_t", 0],
  ["theil_l", 0],
  ["gini", 0],
] as const)("concentration %s of one category is %d", (measure, answer) => {
  expect(concentration([5], measure)).toBe(answer);
});

test("concentration counts a nil category: [1, 1, 0] has gini 1/3 and [1, 1] has 0", () => {
  expect(concentration([1, 1, 0], "gini")).toBeCloseTo(1 / 3, 14);
  expect(concentration([1, 1], "gini")).toBe(0);
});

test.each(concentrationMeasures)("concentration %s refuses what it cannot measure", (measure) => {
  expect(() => concentration([], measure)).toThrow(fault("empty", "values"));
  expect(() => concentration([1, -1], measure)).toThrow(fault("negative", "values", 2));
  expect(() => concentration([0, 0], measure)).toThrow(fault("zero-denominator", "values"));
  expect(() => concentration([1.7e308, 1.7e308], measure)).toThrow(fault("overflow"));
});

test("isConcentrationRatio holds of cr3 and cr12, not of xcr3, cr0 or cr", () => {
  expect(["cr3", "cr12", "xcr3", "cr0", "cr"].map(isConcentrationRatio)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
