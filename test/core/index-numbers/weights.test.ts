import { contributions, marketedValues, weightedIndex, weightingDiagram } from "../../../src/core";
import { faultOf } from "../../support/fault-of";

test("weightedIndex([110, 130], [3, 1]) is 115", () => {
  expect(weightedIndex([110, 130], [3, 1])).toBe(115);
});

test("weightedIndex names indices and weights as its caller does", () => {
  const names = { indices: "it_indices", weights: "it_weights" };
  expect(faultOf(() => weightedIndex([110, 0], [3, 1], names))).toEqual({
    code: "missing",
    argument: "it_indices",
    place: [2, 1],
  });
  expect(faultOf(() => weightedIndex([110, 110], [0, 0], names))).toEqual({
    code: "zero-denominator",
    argument: "it_weights",
  });
});

test("weightedIndex with renormalise raises the weights of the indices that are there", () => {
  expect(weightedIndex([110, 0, 140], [2, 5, 1], undefined, "renormalise")).toBe(120);
  expect(weightedIndex([110, 130], [3, 1], undefined, "renormalise")).toBe(115);
});

test("weightedIndex with renormalise refuses a negative index, and a period in which no item with a weight is there", () => {
  const fault = (indices: number[], weights: number[]) =>
    faultOf(() => weightedIndex(indices, weights, undefined, "renormalise"));
  expect(fault([0, -110], [1, 1])).toEqual({
    code: "not-positive",
    argument: "indices",
    place: [2, 1],
  });
  expect(fault([0, 0], [1, 1])).toMatchObject({ code: "missing", place: [1, 1] });
  expect(fault([110, 0], [0, 1])).toMatchObject({ code: "missing", place: [2, 1] });
});

test("weightingDiagram([30, 10]) is [7500, 2500]", () => {
  expect(Array.from(weightingDiagram([30, 10]))).toEqual([7500, 2500]);
});

test("marketedValues([10, 10], [2, 5], [100, 50]) is [20, 25]", () => {
  expect(Array.from(marketedValues([10, 10], [2, 5], [100, 50]))).toEqual([20, 25]);
});

test("marketedValues of what is not grown, or not sold, is 0", () => {
  expect(Array.from(marketedValues([0, 10, 10], [2, 5, 5], [100, 0, 50]))).toEqual([0, 0, 25]);
});

test("marketedValues refuses a surplus above 100 and a missing price", () => {
  expect(faultOf(() => marketedValues([1], [1], [101]))).toEqual({
    code: "out-of-range",
    argument: "marketed_surplus",
    place: [1, 1],
  });
  expect(faultOf(() => marketedValues([1, 1], [1, 0], [5, 5]))).toEqual({
    code: "missing",
    argument: "prices",
    place: [2, 1],
  });
});

test("contributions([100, 100], [110, 100], [3, 1]) is [7.5, 0]", () => {
  expect(Array.from(contributions([100, 100], [110, 100], [3, 1]))).toEqual([7.5, 0]);
});

test("contributions without weights, items or an index fail with their names", () => {
  expect(faultOf(() => contributions([1], [1], [0])).code).toBe("zero-denominator");
  expect(faultOf(() => contributions([], [], []))).toMatchObject({ code: "empty" });
  expect(faultOf(() => contributions([1, 0], [1, 1], [1, 1]))).toEqual({
    code: "missing",
    argument: "previous_indices",
    place: [2, 1],
  });
});
