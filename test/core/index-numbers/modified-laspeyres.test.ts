import {
  laspeyresIndex,
  modifiedLaspeyres,
  modifiedLaspeyresOfCells,
  modifiedLaspeyresPrices,
  modifiedLaspeyresPricesOfCells,
} from "../../../src/core";
import { faultOf } from "../../support/fault-of";

const rounded = (values: ArrayLike<number>): number[] =>
  Array.from(values, (value) => Number(value.toFixed(9)));

test("modifiedLaspeyres([[110, 100], [90, 120]], [3, 1]) is [100, 105, 109.5]", () => {
  expect(
    rounded(
      modifiedLaspeyres(
        [
          [110, 100],
          [90, 120],
        ],
        [3, 1],
      ),
    ),
  ).toEqual([100, 105, 109.5]);
});

test("a replaced specification enters by its relative: prices 10, 12 | 30, 33 give relatives 120, 110", () => {
  expect(rounded(modifiedLaspeyres([[120, 110]], [1]))).toEqual([100, 120, 132]);
});

test("modifiedLaspeyresPrices([[10, 11], [20, 20]], [3, 1]) is [100, 106]", () => {
  expect(
    rounded(
      modifiedLaspeyresPrices(
        [
          [10, 11],
          [20, 20],
        ],
        [3, 1],
      ),
    ),
  ).toEqual([100, 106]);
});

test("modifiedLaspeyresPrices without gaps is the Laspeyres index of each period", () => {
  const prices = [
    [2, 3, 2.5],
    [7, 6, 9],
    [0.5, 0.4, 0.45],
  ];
  const quantities = [10, 3, 40];
  const base = prices.map((row) => row[0] as number);
  const index = modifiedLaspeyresPrices(prices, quantities);
  for (let t = 0; t < 3; t++) {
    const current = prices.map((row) => row[t] as number);
    expect(index[t]).toBeCloseTo(laspeyresIndex(base, current, quantities), 10);
  }
});

// Item 2 is missing in the second month; its price goes from 20 to 30 over the gap, the others' from 10 to 11 to 11.
describe.each([
  ["carry", [100, 106, 126]],
  ["class", [100, 110, 126]],
  ["class-linked", [100, 110, 132]],
] as const)("a gap with %j", (method, index) => {
  test("gives the same from prices and from relatives to the last known price", () => {
    expect(
      rounded(
        modifiedLaspeyresPrices(
          [
            [10, 11, 11],
            [20, 0, 30],
          ],
          [3, 1],
          method,
        ),
      ),
    ).toEqual(index.slice());
    expect(
      rounded(
        modifiedLaspeyres(
          [
            [110, 100],
            [0, 150],
          ],
          [30, 20],
          method,
        ),
      ),
    ).toEqual(index.slice());
  });
});

test("a longer gap moves with those that are there, month by month", () => {
  const index = modifiedLaspeyres(
    [
      [110, 100, 120],
      [0, 0, 0],
    ],
    [1, 1],
    "class",
  );
  expect(rounded(index)).toEqual([100, 110, 110, 132]);
});

test("a gap is refused unless a method is given, and its place is named", () => {
  expect(
    faultOf(() =>
      modifiedLaspeyres(
        [
          [110, 100],
          [90, 0],
        ],
        [3, 1],
      ),
    ),
  ).toEqual({
    code: "missing",
    argument: "relatives",
    place: [2, 2],
  });
  expect(
    faultOf(() =>
      modifiedLaspeyresPrices(
        [
          [10, 11],
          [20, 0],
        ],
        [3, 1],
      ),
    ),
  ).toEqual({
    code: "missing",
    argument: "prices",
    place: [2, 2],
  });
});

test.each(["carry", "class", "class-linked"] as const)(
  "with %j a price of the base period must still be there",
  (method) => {
    expect(
      faultOf(() =>
        modifiedLaspeyresPrices(
          [
            [10, 11],
            [0, 20],
          ],
          [3, 1],
          method,
        ),
      ),
    ).toEqual({
      code: "missing",
      argument: "prices",
      place: [2, 1],
    });
  },
);

test("a month in which no item with a value is there has no index", () => {
  expect(
    faultOf(() =>
      modifiedLaspeyres(
        [
          [110, 0],
          [90, 0],
        ],
        [3, 1],
        "class",
      ),
    ),
  ).toEqual({
    code: "missing",
    argument: "relatives",
    place: [1, 2],
  });
  expect(
    faultOf(() =>
      modifiedLaspeyresPrices(
        [
          [1, 2],
          [1, 0],
        ],
        [0, 1],
        "class",
      ),
    ),
  ).toEqual({
    code: "missing",
    argument: "prices",
    place: [2, 2],
  });
});

test("a negative relative or price is refused whatever the method", () => {
  expect(faultOf(() => modifiedLaspeyres([[0, -100]], [1], "carry")).code).toBe("not-positive");
  expect(
    faultOf(() =>
      modifiedLaspeyresPrices(
        [
          [1, 0, -1],
          [1, 1, 1],
        ],
        [1, 1],
        "class",
      ),
    ),
  ).toEqual({
    code: "not-positive",
    argument: "prices",
    place: [1, 3],
  });
});

test.each([
  [() => modifiedLaspeyres([], []), "empty", "base_values"],
  [() => modifiedLaspeyres([[100]], [1, 1]), "shape", "relatives"],
  [() => modifiedLaspeyres([[100], [100, 100]], [1, 1]), "shape", "relatives"],
  [() => modifiedLaspeyres([[100]], [0]), "zero-denominator", "base_values"],
  [() => modifiedLaspeyres([[100]], [-1]), "negative", "base_values"],
  [() => modifiedLaspeyres([[1e300, 1e300]], [1]), "overflow", undefined],
  [() => modifiedLaspeyres([[1e-300, 1e-300]], [1]), "overflow", undefined],
])("%s fails with %s", (call, code, argument) => {
  expect(faultOf(call)).toMatchObject({ code, ...(argument && { argument }) });
});

test("a text of digits is left to its reader, by modifiedLaspeyresOfCells and modifiedLaspeyresPricesOfCells", () => {
  expect(modifiedLaspeyresOfCells([[200, "200"]], [1])).toBeUndefined();
  expect(modifiedLaspeyresPricesOfCells([[10, "20"]], [1])).toBeUndefined();
});

test("modifiedLaspeyresOfCells and modifiedLaspeyresPricesOfCells give what the ways over gaps give", () => {
  const relatives = [
    [150, 100],
    [50, 200],
  ];
  const index = [100, 125, 137.5];
  expect([...modifiedLaspeyresOfCells(relatives, [3, 1])!]).toEqual(index);
  expect([...modifiedLaspeyres([...relatives, [0, 0]], [3, 1, 0], "carry")]).toEqual(index);
  const prices = [
    [10, 15],
    [20, 20],
  ];
  expect([...modifiedLaspeyresPricesOfCells(prices, [3, 1])!]).toEqual([100, 130]);
  expect([...modifiedLaspeyresPrices([...prices, [5, 0]], [3, 1, 0], "carry")]).toEqual([100, 130]);
});

test("an infinite cell is no positive number, wherever it lies", () => {
  const place = { code: "not-positive", place: [1, 2] };
  expect(faultOf(() => modifiedLaspeyres([[100, Infinity]], [1]))).toMatchObject(place);
  expect(faultOf(() => modifiedLaspeyresPrices([[100, Infinity]], [1], "carry"))).toMatchObject(
    place,
  );
});
