import { ribeContributions, treeContributions, treeWeights } from "../../../src/core";
import { faultOf } from "../../support/fault-of";

const two = { parents: [-1, 0, 0], weights: [0, 3, 1] };

test("contributions of 3 and 1 to a rise of 10 percent in the first are 7.5 and 0", () => {
  expect(
    treeContributions(two, [
      [0, 0],
      [100, 110],
      [100, 100],
    ]),
  ).toEqual([
    [undefined, 7.5],
    [undefined, 7.5],
    [undefined, 0],
  ]);
});

test("with lag 2 the third period is compared with the first", () => {
  const parts = treeContributions(
    two,
    [
      [0, 0, 0],
      [100, 1, 110],
      [100, 7, 100],
    ],
    "change",
    2,
  );
  expect(parts[1]).toEqual([undefined, undefined, 7.5]);
});

test("a weight given to an inner row scales what is below it", () => {
  const tree = { parents: [-1, 0, 0, 1, 1], weights: [0, 6, 2, 3, 1] };
  const indices = [
    [0, 0],
    [0, 0],
    [100, 100],
    [100, 120],
    [100, 100],
  ];
  const parts = treeContributions(tree, indices).map(([, part]) => part as number);
  expect(parts[1]).toBeCloseTo(11.25, 12);
  expect(parts[3]).toBeCloseTo(11.25, 12);
  expect(parts[0]).toBeCloseTo(11.25, 12);
});

test("treeWeights are the shares at the prices of the period", () => {
  expect(
    treeWeights(two, [
      [0, 0],
      [100, 100],
      [100, 300],
    ]),
  ).toEqual([
    [100, 100],
    [75, 50],
    [25, 50],
  ]);
});

test("NTP needs two roots", () => {
  expect(faultOf(() => treeContributions(two, [[0], [100], [100]], "ntp"))).toMatchObject({
    code: "shape",
    argument: "parents",
  });
});

test("ribeContributions names the month that it needs", () => {
  const months = Array.from({ length: 14 }, (_, month) => 100 + month);
  const weights = months.map(() => 5);
  const item = months.map((level, month) => (month === 1 ? 0 : level));
  expect(faultOf(() => ribeContributions(item, weights, months, weights, 12))).toMatchObject({
    code: "missing",
    argument: "indices",
    place: [1, 2],
  });
});
