import { exportSimilarity, tradeComplementarity } from "../../../src/core";
import { faultOf } from "../../support/fault-of";

test("tradeComplementarity([50, 50], [80, 20]) is 70", () => {
  expect(tradeComplementarity([50, 50], [80, 20])).toBeCloseTo(70, 12);
});

test("tradeComplementarity is 100 for one structure, whatever the size, and 0 without a good in common", () => {
  expect(tradeComplementarity([20, 30, 50], [2, 3, 5])).toBe(100);
  expect(tradeComplementarity([1, 0], [0, 9])).toBe(0);
});

test("tradeComplementarity is the overlap of both structures", () => {
  const [exports, imports] = [
    [5, 0, 20, 75],
    [30, 30, 30, 10],
  ];
  expect(tradeComplementarity(exports!, imports!)).toBeCloseTo(
    exportSimilarity(exports!, imports!),
    12,
  );
});

test("tradeComplementarity names what it refuses", () => {
  expect(faultOf(() => tradeComplementarity([1], [1, 2]))).toMatchObject({
    code: "shape",
    argument: "imports",
  });
  expect(faultOf(() => tradeComplementarity([1, -1], [1, 2]))).toEqual({
    code: "negative",
    argument: "exports",
    place: [2, 1],
  });
  expect(faultOf(() => tradeComplementarity([1], [0]))).toMatchObject({
    code: "zero-denominator",
    argument: "imports",
  });
});
