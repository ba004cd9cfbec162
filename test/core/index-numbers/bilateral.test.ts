import {
  elementaryIndex,
  fisherIndex,
  geometricLaspeyres,
  geometricPaasche,
  laspeyresIndex,
  loweIndex,
  paascheIndex,
  priceUpdatedWeights,
  tornqvistIndex,
  walshIndex,
  youngIndex,
} from "../../../src/core";
import { faultOf } from "../../support/fault-of";

test("laspeyresIndex([1, 1], [1.2, 3], [1, 1]) is 210", () => {
  expect(laspeyresIndex([1, 1], [1.2, 3], [1, 1])).toBeCloseTo(210, 12);
});

test("paascheIndex([1, 1], [1.2, 3], [3, 1]) is 165", () => {
  expect(paascheIndex([1, 1], [1.2, 3], [3, 1])).toBeCloseTo(165, 12);
});

test("fisherIndex([1, 1], [4, 1], [1, 1], [1, 9]) is the root of 250 x 130", () => {
  expect(fisherIndex([1, 1], [4, 1], [1, 1], [1, 9])).toBeCloseTo(Math.sqrt(250 * 130), 10);
});

test("tornqvistIndex([1, 1], [4, 1], [1, 1], [1, 4]) is 200", () => {
  expect(tornqvistIndex([1, 1], [4, 1], [1, 1], [1, 4])).toBeCloseTo(200, 12);
});

test("walshIndex([1, 1], [2, 1], [1, 1], [4, 4]) is 150", () => {
  expect(walshIndex([1, 1], [2, 1], [1, 1], [4, 4])).toBeCloseTo(150, 12);
});

test("walshIndex with no item that has a quantity in both periods has a zero denominator", () => {
  expect(faultOf(() => walshIndex([1, 1], [2, 1], [1, 0], [0, 1])).code).toBe("zero-denominator");
});

test.each([
  ["jevons", 200],
  ["carli", 250],
  ["dutot", 250],
  ["harmonic", 160],
  ["cswd", 200],
  ["bmw", 200],
] as const)("elementaryIndex([1, 1], [1, 4], %j) is %d", (method, index) => {
  expect(elementaryIndex([1, 1], [1, 4], method)).toBeCloseTo(index, 12);
});

test("one item is enough for every formula", () => {
  expect(laspeyresIndex([2], [3], [5])).toBe(150);
  expect(fisherIndex([2], [3], [5], [7])).toBeCloseTo(150, 12);
  expect(tornqvistIndex([2], [3], [5], [7])).toBeCloseTo(150, 12);
  expect(elementaryIndex([2], [3])).toBeCloseTo(150, 12);
});

const formulas = {
  laspeyresIndex: (p: number[], q: number[], w: number[]) => laspeyresIndex(p, q, w),
  paascheIndex: (p: number[], q: number[], w: number[]) => paascheIndex(p, q, w),
  fisherIndex: (p: number[], q: number[], w: number[]) => fisherIndex(p, q, w, w),
  tornqvistIndex: (p: number[], q: number[], w: number[]) => tornqvistIndex(p, q, w, w),
  walshIndex: (p: number[], q: number[], w: number[]) => walshIndex(p, q, w, w),
  loweIndex: (p: number[], q: number[], w: number[]) => loweIndex(p, q, w),
  geometricLaspeyres: (p: number[], q: number[], w: number[]) => geometricLaspeyres(p, q, w),
  geometricPaasche: (p: number[], q: number[], w: number[]) => geometricPaasche(p, q, w),
};

const weightsOf: Record<string, string> = {
  paascheIndex: "current_quantities",
  geometricPaasche: "current_quantities",
  loweIndex: "reference_quantities",
};

describe.each(Object.entries(formulas))("%s", (name, index) => {
  const quantities = weightsOf[name] ?? "base_quantities";

  test("refuses no items", () => {
    expect(faultOf(() => index([], [], []))).toEqual({ code: "empty", argument: "base_prices" });
  });

  test("refuses lengths that differ", () => {
    expect(faultOf(() => index([1, 1], [1], [1, 1]))).toMatchObject({
      code: "shape",
      argument: "current_prices",
    });
    expect(faultOf(() => index([1, 1], [1, 1], [1]))).toMatchObject({
      code: "shape",
      argument: quantities,
    });
  });

  test("names a missing and a negative price", () => {
    expect(faultOf(() => index([1, 0], [1, 1], [1, 1]))).toEqual({
      code: "missing",
      argument: "base_prices",
      place: [2, 1],
    });
    expect(faultOf(() => index([1, 1], [-2, 1], [1, 1]))).toEqual({
      code: "not-positive",
      argument: "current_prices",
      place: [1, 1],
    });
  });

  test("names a negative quantity", () => {
    expect(faultOf(() => index([1, 1], [1, 1], [1, -1]))).toEqual({
      code: "negative",
      argument: quantities,
      place: [2, 1],
    });
  });

  test("has no answer when every quantity is 0", () => {
    expect(faultOf(() => index([1, 1], [2, 2], [0, 0]))).toMatchObject({
      code: "zero-denominator",
      argument: name === "walshIndex" ? "current_quantities" : quantities,
    });
  });

  test("says overflow for values beyond a number's range, at both ends", () => {
    expect(faultOf(() => index([1e300, 1], [1e300, 1], [1e300, 1])).code).toBe("overflow");
    expect(faultOf(() => index([1e-300], [1e-300], [1e-300])).code).toBe("overflow");
  });

  test("takes large prices with small quantities", () => {
    expect(index([1e300, 2e300], [2e300, 4e300], [1e-300, 1e-300])).toBeCloseTo(200, 10);
  });
});

test("youngIndex([1, 2], [1.2, 3], [3, 1]) is 127.5, whatever the weights add up to", () => {
  expect(youngIndex([1, 2], [1.2, 3], [3, 1])).toBeCloseTo(127.5, 12);
  expect(youngIndex([1, 2], [1.2, 3], [7500, 2500])).toBeCloseTo(127.5, 12);
});

test.each([
  [[], [], [], { code: "empty", argument: "base_prices" }],
  [[1], [1], [1, 1], { code: "shape", argument: "weights" }],
  [[1], [0], [1], { code: "missing", argument: "current_prices", place: [1, 1] }],
  [[1], [1], [-1], { code: "negative", argument: "weights", place: [1, 1] }],
  [[1], [1], [0], { code: "zero-denominator", argument: "weights" }],
  [[1e-200], [1e200], [1], { code: "overflow" }],
])("youngIndex(%j, %j, %j) fails with %j", (base, current, weights, fault) => {
  expect(faultOf(() => youngIndex(base, current, weights))).toMatchObject(fault);
});

test("priceUpdatedWeights([50, 50], [300, 100]) are 75 and 25", () => {
  expect(Array.from(priceUpdatedWeights([50, 50], [300, 100]))).toEqual([75, 25]);
});

test.each([
  [[1, 1], [100], { code: "shape", argument: "indices" }],
  [[1, 1], [100, 0], { code: "missing", argument: "indices", place: [2, 1] }],
  [[0, 0], [100, 100], { code: "zero-denominator", argument: "weights" }],
])("priceUpdatedWeights(%j, %j) fails with %j", (weights, indices, fault) => {
  expect(faultOf(() => priceUpdatedWeights(weights, indices))).toMatchObject(fault);
});
