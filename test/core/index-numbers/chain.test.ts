import {
  chained,
  chainedIndex,
  drobischIndex,
  linkBefore,
  linkFormulas,
  marshallEdgeworthIndex,
  spliceFactor,
  unchained,
} from "../../../src/core";
import { faultOf } from "../../support/fault-of";

// Six commodities in five periods, as in the golden example beside the other indices.
const prices = [
  [1, 1, 1, 1, 1, 1],
  [1.2, 3, 1.3, 0.7, 1.4, 0.8],
  [1, 1, 1.5, 0.5, 1.7, 0.6],
  [0.8, 0.5, 1.6, 0.3, 1.9, 0.4],
  [1, 1, 1.6, 0.1, 2, 0.2],
];
const quantities = [
  [1, 1, 2, 1, 4.5, 0.5],
  [0.8, 0.9, 1.9, 1.3, 4.7, 0.6],
  [1, 1.1, 1.8, 3, 5, 0.8],
  [1.2, 1.2, 1.9, 6, 5.6, 1.3],
  [0.9, 1.2, 2, 12, 6.5, 2.5],
];
const rounded = (index: readonly number[]) => index.map((points) => Number(points.toFixed(2)));

test("chained(110, 110) is 121", () => {
  expect(chained(110, 110)).toBe(121);
});

test("unchained(121, 110) is 110, and spliceFactor(100, 125) is 1.25", () => {
  expect(unchained(121, 110)).toBeCloseTo(110, 12);
  expect(spliceFactor(100, 125)).toBe(1.25);
});

test("a chain linked every 12 periods links period 12 to 0 and 13 to 12", () => {
  expect([1, 11, 12, 13, 24, 25].map((period) => linkBefore(period, 12))).toEqual([
    0, 0, 0, 12, 12, 24,
  ]);
  expect([1, 2, 3].map((period) => linkBefore(period, 1))).toEqual([0, 1, 2]);
});

test.each([
  ["laspeyres", [100, 142, 136.46, 133.51, 133.06]],
  ["paasche", [100, 138.24, 127.4, 120.6, 112.34]],
  ["fisher", [100, 140.11, 131.85, 126.89, 122.26]],
] as const)("chainedIndex of six commodities by %s is %j", (formula, index) => {
  expect(rounded(chainedIndex(prices, quantities, formula))).toEqual(index);
});

test("chainedIndex of two periods is the index of its formula", () => {
  const [first, second] = [prices.slice(0, 2), quantities.slice(0, 2)];
  const direct = [140.11, 142, 138.24, 140.52, 140.17, 140.1, 140.12];
  expect(linkFormulas.map((formula) => rounded(chainedIndex(first, second, formula))[1])).toEqual(
    direct,
  );
});

test("chainedIndex of one period is 100", () => {
  expect(chainedIndex([[5]], [[1]])).toEqual([100]);
});

test.each([
  [[[1], [0]], [[1], [1]], { code: "missing", argument: "prices", place: [1, 2] }],
  [[[1], [-1]], [[1], [1]], { code: "not-positive", argument: "prices", place: [1, 2] }],
  [[[1, 1]], [[1, -1]], { code: "negative", argument: "quantities", place: [2, 1] }],
  [[[1]], [[1], [1]], { code: "shape", argument: "quantities" }],
  [[[1, 1]], [[1]], { code: "shape", argument: "quantities" }],
])("chainedIndex(%j, %j) fails with its place", (priceRows, quantityRows, fault) => {
  expect(faultOf(() => chainedIndex(priceRows, quantityRows))).toEqual(fault);
});

test("chainedIndex with a period in which nothing is sold has no link", () => {
  expect(faultOf(() => chainedIndex([[1], [2]], [[1], [0]], "paasche")).code).toBe(
    "zero-denominator",
  );
});

test("marshallEdgeworthIndex and drobischIndex of six commodities", () => {
  const against = (index: typeof drobischIndex) =>
    rounded(prices.map((current, t) => index(prices[0]!, current, quantities[0]!, quantities[t]!)));
  expect(against(marshallEdgeworthIndex)).toEqual([100, 140.1, 126.56, 114.38, 98.01]);
  expect(against(drobischIndex)).toEqual([100, 140.12, 127.41, 118.8, 111.84]);
});

test("marshallEdgeworthIndex refuses a negative quantity that the other period would hide", () => {
  expect(faultOf(() => marshallEdgeworthIndex([1], [2], [5], [-1]))).toMatchObject({
    code: "negative",
    argument: "current_quantities",
  });
});
