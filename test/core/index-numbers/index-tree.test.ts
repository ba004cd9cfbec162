import { indexTree } from "../../../src/core";
import { faultOf } from "../../support/fault-of";

// Two groups below a root: leaves 10 and 30 in the first, 60 in the second.
const tree = { parents: [-1, 0, 0, 1, 1, 2], weights: [0, 0, 0, 10, 30, 60] };
const indices = [
  [0, 0],
  [0, 0],
  [0, 0],
  [100, 120],
  [100, 140],
  [100, 90],
];

test("indexTree makes each inner node the weighted mean of its children", () => {
  expect(indexTree(tree, indices)).toEqual([
    [100, 108],
    [100, 135],
    [100, 90],
    [100, 120],
    [100, 140],
    [100, 90],
  ]);
});

test("indexTree does not mind the order of the nodes", () => {
  const shuffled = { parents: [4, 4, -1, 2, 2], weights: [1, 1, 0, 2, 0] };
  const rows = [[110], [130], [0], [100], [0]];
  expect(indexTree(shuffled, rows)).toEqual([[110], [130], [110], [100], [120]]);
});

test("a weight given to an inner node replaces the sum of its children", () => {
  const given = { ...tree, weights: [0, 60, 0, 10, 30, 60] };
  expect(indexTree(given, indices)[0]).toEqual([100, 112.5]);
});

test("indexTree takes several roots and a leaf that is a root", () => {
  expect(indexTree({ parents: [-1, -1], weights: [0, 0] }, [[100], [105]])).toEqual([[100], [105]]);
});

test.each([
  [{ parents: [1, 0], weights: [1, 1] }, [[1], [1]], "cycle", "parents"],
  [{ parents: [0], weights: [1] }, [[1]], "cycle", "parents"],
  [{ parents: [-1, 0], weights: [0, 0] }, [[1], [1]], "zero-denominator", "weights"],
  [{ parents: [-1, 0], weights: [0, -1] }, [[1], [1]], "negative", "weights"],
  [{ parents: [-1, 0], weights: [0, 1] }, [[1], [0]], "missing", "indices"],
  [{ parents: [-1, 0], weights: [0, 1] }, [[1], [-1]], "not-positive", "indices"],
  [{ parents: [-1, 0], weights: [0, 1] }, [[1]], "shape", "indices"],
  [{ parents: [], weights: [] }, [], "empty", "weights"],
  [{ parents: [-1], weights: [1, 1] }, [[1], [1]], "shape", "parents"],
])("indexTree(%j, %j) fails with %s", (faulty, rows, code, argument) => {
  expect(faultOf(() => indexTree(faulty, rows))).toMatchObject({ code, argument });
});

test("a cycle is named by the label of a node on it", () => {
  const faulty = { parents: [-1, 2, 1], weights: [1, 1, 1], labels: ["A", "B", "C"] };
  expect(() => indexTree(faulty, [[1], [1], [1]])).toThrow(
    expect.objectContaining({ details: expect.objectContaining({ found: "B" }) }),
  );
});

test("a cycle without labels, and a parent without weight, are named by their places", () => {
  expect(() => indexTree({ parents: [-1, 2, 1], weights: [1, 1, 1] }, [[1], [1], [1]])).toThrow(
    expect.objectContaining({
      details: { argument: "parents", position: { row: 2, column: 1 }, found: "2" },
    }),
  );
  expect(
    faultOf(() => indexTree({ parents: [-1, 0, 1], weights: [1, 0, 0] }, [[1], [1], [1]])),
  ).toEqual({ code: "zero-denominator", argument: "weights", place: [2, 1] });
});

test("indexTree with renormalise gives a missing leaf its parent's index", () => {
  const gaps = indices.map((row) => [...row]);
  gaps[3] = [100, 0];
  expect(indexTree(tree, gaps, "renormalise")).toEqual([
    [100, 110],
    [100, 140],
    [100, 90],
    [100, 0],
    [100, 140],
    [100, 90],
  ]);
});

test("indexTree with renormalise leaves a node without any index 0, and its siblings carry its weight", () => {
  const gaps = indices.map((row) => [...row]);
  gaps[3] = [100, 0];
  gaps[4] = [100, 0];
  expect(indexTree(tree, gaps, "renormalise").map((row) => row[1])).toEqual([90, 0, 90, 0, 0, 90]);
  gaps[5] = [100, 0];
  expect(indexTree(tree, gaps, "renormalise").map((row) => row[1])).toEqual([0, 0, 0, 0, 0, 0]);
});

test("indexTree with renormalise is the tree itself where nothing is missing, and refuses a negative leaf", () => {
  expect(indexTree(tree, indices, "renormalise")).toEqual(indexTree(tree, indices));
  const negative = indices.map((row) => [...row]);
  negative[3] = [0, -120];
  expect(faultOf(() => indexTree(tree, negative, "renormalise"))).toMatchObject({
    code: "not-positive",
    place: [4, 2],
  });
});

test("indexTree looks at a leaf that is a root, too", () => {
  const alone = { parents: [-1, -1], weights: [0, 0] };
  expect(faultOf(() => indexTree(alone, [[100], [0]]))).toMatchObject({
    code: "missing",
    place: [2, 1],
  });
  expect(indexTree(alone, [[100], [0]], "renormalise")).toEqual([[100], [0]]);
  expect(faultOf(() => indexTree(alone, [[100], [Infinity]]))).toMatchObject({
    code: "not-positive",
    place: [2, 1],
  });
});
