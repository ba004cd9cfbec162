import {
  CONTRIBUTION,
  INDEX_TREE,
  LASPEYRES_INDEX,
  MODIFIED_LASPEYRES,
  NTP_ELASTICITY,
  OUTLIERS,
  PAASCHE_INDEX,
  WEIGHTS,
} from "../../../src/functions";
import { failureOf, shown } from "../../support/shown";

const turned = (cells: unknown[][]): unknown[][] =>
  (cells[0] ?? []).map((_, column) => cells.map((row) => row[column]));

test("items across give turned results, for one result a period", () => {
  const [base, current, quantities] = [
    [[10], [20]],
    [
      [11, 12],
      [20, 25],
    ],
    [[3], [1]],
  ];
  expect(shown(LASPEYRES_INDEX(base, current, quantities))).toEqual([[106, 122]]);
  expect(shown(LASPEYRES_INDEX(turned(base), turned(current), turned(quantities)))).toEqual([
    [106],
    [122],
  ]);
});

test("items across give turned results, for one result an item", () => {
  const cells = [[100], [200]];
  const now = [[110], [190]];
  const weights = [[1], [0.5]];
  expect(shown(CONTRIBUTION(cells, now, weights))).toEqual([[5], [-2.5]]);
  expect(shown(CONTRIBUTION(turned(cells), turned(now), turned(weights)))).toEqual([[5, -2.5]]);
});

test("a single item counts as items down: its periods run across", () => {
  expect(shown(MODIFIED_LASPEYRES([[110, 110]], [[5]]))).toEqual([[100, 110, 121]]);
  expect(failureOf(() => MODIFIED_LASPEYRES([[110], [110]], [[5]]))).toBe(
    "#VALUE! relatives: the range is 2 x 1, but 1 x 1 is needed. Choose ranges of matching size.",
  );
});

test("a fault is named where it lies, down or across", () => {
  const relatives = [
    [110, 100],
    [90, "x"],
  ];
  expect(failureOf(() => MODIFIED_LASPEYRES(relatives, [[3], [1]]))).toMatch(/row 2, column 2/);
  const gaps = [
    [110, 100, 100],
    [90, 95, ""],
  ];
  expect(failureOf(() => MODIFIED_LASPEYRES(gaps, [[3], [1]]))).toMatch(
    /^#N\/A relatives, row 2, column 3/,
  );
  expect(failureOf(() => MODIFIED_LASPEYRES(turned(gaps), [[3, 1]]))).toMatch(
    /^#N\/A relatives, row 3, column 2/,
  );
  expect(
    failureOf(() =>
      PAASCHE_INDEX(
        [[1, 1]],
        [
          [1, 1],
          [1, 1],
        ],
        [
          [1, 1],
          [1, -1],
        ],
      ),
    ),
  ).toMatch(/^#VALUE! current_quantities, row 2, column 2: -1 is negative/);
});

test("PAASCHE_INDEX wants as many periods of quantities as of prices", () => {
  expect(
    failureOf(() =>
      PAASCHE_INDEX(
        [[1], [1]],
        [
          [1, 1],
          [1, 1],
        ],
        [[1], [1]],
      ),
    ),
  ).toMatch(/^#VALUE! current_quantities: the range is 2 x 1, but 2 x 2 is needed/);
});

test("both sides of an NTP lie alike, and a single item lies either way", () => {
  expect(shown(NTP_ELASTICITY([[100]], [[1]], [[100, 100]], [[3, 1]]))).toEqual([
    [1, -0.75, -0.25],
  ]);
  expect(shown(NTP_ELASTICITY([[100], [100]], [[1], [1]], [[100]], [[1]]))).toEqual([
    [0.5],
    [0.5],
    [-1],
  ]);
  expect(
    failureOf(() => NTP_ELASTICITY([[100], [100]], [[1], [1]], [[100, 100]], [[1, 1]])),
  ).toMatch(/^#VALUE! ib_weights: the range is 1 x 2, but 2 x 1 is needed/);
});

test("WEIGHTS and OUTLIERS lie as their first argument lies", () => {
  expect(
    shown(
      WEIGHTS([
        [1, 2],
        [3, 4],
      ]),
    ),
  ).toEqual([
    [1000, 2000],
    [3000, 4000],
  ]);
  expect(OUTLIERS([[99, 100, 101, 102, 300]])).toEqual([[false, false, false, false, true]]);
});

test("WEIGHTS takes one surplus for all and names a fault in prices at its place", () => {
  expect(shown(WEIGHTS([[1, 3]], [[1, 1]], [[50]]))).toEqual([[2500, 7500]]);
  expect(failureOf(() => WEIGHTS([[1, 3]], [[1, 0]]))).toMatch(/^#N\/A prices, row 1, column 2/);
  expect(failureOf(() => WEIGHTS([[1, 3]], [[1], [1]]))).toMatch(
    /^#VALUE! prices: the range is 2 x 1/,
  );
});

describe("INDEX_TREE", () => {
  const weights = [[""], [3], [1]];
  const indices = [["anything"], [110], [130]];

  test("reads codes as numbers or texts and leaves inner rows unread", () => {
    expect(shown(INDEX_TREE([[1], ["11"], [12]], [[""], [1], ["1"]], weights, indices))).toEqual([
      [115],
      [110],
      [130],
    ]);
  });

  test("turns with a row of weights", () => {
    expect(
      shown(
        INDEX_TREE([[1, 11, 12]], [["", 1, 1]], turned(weights), [
          ["", 110, 130],
          ["", 120, 140],
        ]),
      ),
    ).toEqual([
      [115, 110, 130],
      [125, 120, 140],
    ]);
  });

  test.each([
    [[[1], [11], [11]], [[""], [1], [1]], '#VALUE! codes, row 3, column 1: "11" can mean 2, 3'],
    [[[1], [11], [12]], [[""], [1], [2]], '#N/A parents, row 3, column 1: nothing is called "2"'],
    [[[1], [""], [12]], [[""], [1], [1]], "#N/A codes, row 2, column 1: the value is missing"],
    [[[1], [11], [12]], [[""], [12], [11]], '#VALUE! parents, row 2, column 1: "11" is its own'],
    [[[1], [true], [12]], [[""], [1], [1]], "#VALUE! codes, row 2, column 1: TRUE is a truth"],
  ])("codes %j with parents %j fail: %s", (codes, parents, message) => {
    expect(
      failureOf(() => INDEX_TREE(codes, parents, weights, [[1], [1], [1]])).slice(
        0,
        message.length,
      ),
    ).toBe(message);
  });
});
