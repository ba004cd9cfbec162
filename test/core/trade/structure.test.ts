import { exportSimilarity, structuralChange } from "../../../src/core";
import { fault } from "../../support/core-fault";

test("exportSimilarity([50, 50], [80, 20]) is 70 and structuralChange 30", () => {
  expect(exportSimilarity([50, 50], [80, 20])).toBeCloseTo(70, 12);
  expect(structuralChange([50, 50], [80, 20])).toBeCloseTo(30, 12);
});

test("exportSimilarity of structures with nothing in common is 0 and structuralChange 100", () => {
  expect(exportSimilarity([20, 10, 70, 0, 0], [0, 0, 0, 60, 40])).toBe(0);
  expect(structuralChange([20, 10, 70, 0, 0], [0, 0, 0, 60, 40])).toBe(100);
});

test("exportSimilarity of a structure and its multiple is 100 and structuralChange 0", () => {
  expect(exportSimilarity([1, 2, 3], [10, 20, 30])).toBeCloseTo(100, 12);
  expect(structuralChange([1, 2, 3], [10, 20, 30])).toBeCloseTo(0, 12);
});

test.each([
  ["exportSimilarity", exportSimilarity, "values_a", "values_b"],
  ["structuralChange", structuralChange, "previous", "current"],
])("%s names the list that it refuses", (_, compare, first, second) => {
  expect(() => compare([1, 2], [1])).toThrow(fault("shape", second));
  expect(() => compare([], [])).toThrow(fault("empty", first));
  expect(() => compare([1, -2], [1, 2])).toThrow(fault("negative", first, 2));
  expect(() => compare([1, 2], [1, -2])).toThrow(fault("negative", second, 2));
  expect(() => compare([0, 0], [1, 2])).toThrow(fault("zero-denominator", first));
  expect(() => compare([1, 2], [0, 0])).toThrow(fault("zero-denominator", second));
});
