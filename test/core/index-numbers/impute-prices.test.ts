import { imputePrices, indexTree } from "../../../src/core";
import { faultOf } from "../../support/fault-of";

test("a missing price moves with the others' geometric mean, and comes back to its own level", () => {
  const filled = imputePrices([
    [1, 2, 2],
    [1, 8, 8],
    [5, 0, 6],
  ]);
  expect(filled[2]?.[1]).toBeCloseTo(20, 12);
  expect(filled[2]?.[2]).toBe(6);
});

test("prices missing for two periods move on from the imputed one, and carried ones stay", () => {
  const prices = [
    [10, 11, 12],
    [20, 0, 0],
  ];
  expect(imputePrices(prices)[1]?.[2]).toBeCloseTo(24, 12);
  expect(imputePrices(prices, "carry")[1]).toEqual([20, 20, 20]);
});

test.each([
  [[[0, 1]], { code: "missing", argument: "prices", place: [1, 1] }],
  [[[1, 0]], { code: "missing", argument: "prices", place: [1, 2] }],
  [[[1, -2]], { code: "not-positive", argument: "prices", place: [1, 2] }],
])("imputePrices(%j) fails with its place", (prices, fault) => {
  expect(faultOf(() => imputePrices(prices))).toEqual(fault);
});

const tree = { parents: [-1, 0, 1, 1, 0], weights: [0, 0, 3, 1, 4] };

test("a missing leaf moves as its parent, and where nothing is below that as the nearest node above", () => {
  const leaves = [
    [0, 0],
    [0, 0],
    [110, 121],
    [130, 0],
    [100, 120],
  ];
  const index = indexTree(tree, leaves, "parent");
  expect(index[3]?.[1]).toBeCloseTo(143, 10);
  expect(index[1]?.[1]).toBeCloseTo((3 * 121 + 143) / 4, 10);
  const without = indexTree(
    tree,
    [
      [0, 0],
      [0, 0],
      [110, 0],
      [130, 0],
      [100, 120],
    ],
    "parent",
  );
  expect(without[0]?.[1]).toBeCloseTo((without[0]?.[0] as number) * 1.2, 10);
  expect(without[2]?.[1]).toBeCloseTo(132, 10);
});

test("a period in which nothing is there is missing, and the next goes on from the last one", () => {
  const index = indexTree(
    { parents: [-1, 0, 0], weights: [0, 1, 1] },
    [
      [0, 0, 0],
      [110, 0, 121],
      [130, 0, 0],
    ],
    "parent",
  );
  expect(index[0]?.slice(0, 2)).toEqual([120, 0]);
  expect(index[2]?.[2]).toBeCloseTo(143, 10);
});

test("a negative index is refused, and a tree without gaps is computed as ever", () => {
  const full = [[0], [0], [110], [130], [100]];
  expect(indexTree(tree, full, "parent")).toEqual(indexTree(tree, full));
  const negative = [[0], [0], [-1], [130], [100]];
  expect(faultOf(() => indexTree(tree, negative, "parent"))).toMatchObject({
    code: "not-positive",
    place: [3, 1],
  });
});
