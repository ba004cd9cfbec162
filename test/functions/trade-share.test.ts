import { customFunctions, errorOf } from "../support/call-function";

const TRADE_SHARE = customFunctions.TRADE_SHARE!;

test("TRADE_SHARE of several columns is percent of the sum of each", () => {
  expect(
    TRADE_SHARE(
      [
        [1, 3],
        [4, 2],
      ],
      null,
      null,
    ),
  ).toEqual([
    [20, 60],
    [80, 40],
  ]);
});

test("TRADE_SHARE of three equal values with 2 decimals adds up to 100.00", () => {
  expect(TRADE_SHARE([[1, 1, 1]], null, 2)).toEqual([[33.34, 33.33, 33.33]]);
});

test("TRADE_SHARE of a total with decimals rounds each share by itself", () => {
  expect(TRADE_SHARE([[1], [1], [1]], 3, 2)).toEqual([[33.33], [33.33], [33.33]]);
});

test.each([
  [
    "a negative value",
    [
      [
        [1, 2],
        [3, -4],
      ],
      null,
      null,
    ],
    "values, row 2, column 2: -4 is negative.",
  ],
  ["a negative total", [[[1]], -5, null], "total, row 1, column 1: -5 is negative."],
  ["half a decimal", [[[1]], null, 1.5], "decimals: 1.5 is not allowed; use 0 … 10."],
  ["11 decimals", [[[1]], null, 11], "decimals: 11 is not allowed; use 0 … 10."],
])("TRADE_SHARE refuses %s as #VALUE!", (_, args, message) => {
  const error = errorOf(() => TRADE_SHARE(...args));
  expect([error.code, error.message]).toEqual(["#VALUE!", message]);
});

test.each([
  ["of nothing but dashes", [[["-"], [""]], null, null]],
  [
    "of a zero total of one of its columns",
    [
      [
        [1, 1],
        [1, 1],
      ],
      [[0, 1]],
      null,
    ],
  ],
])("TRADE_SHARE %s is #DIV/0!", (_, args) => {
  expect(errorOf(() => TRADE_SHARE(...args)).code).toBe("#DIV/0!");
});

test("TRADE_SHARE of values that cannot be added is #NUM!", () => {
  expect(errorOf(() => TRADE_SHARE([[1.7e308], [1.7e308]], null, null)).code).toBe("#NUM!");
});

test("TRADE_SHARE takes a row of totals, one a column, and refuses another number of them", () => {
  const values = [
    [1, 2],
    [3, 6],
  ];
  expect(TRADE_SHARE(values, [[4, 16]])).toEqual([
    [25, 12.5],
    [75, 37.5],
  ]);
  expect(errorOf(() => TRADE_SHARE(values, [[4, 16, 5]])).message).toContain("total");
});

test("TRADE_SHARE rounds to whole percents by a 0 in the formula or the text, not by a cell that may be blank", () => {
  const fromCell = { parameterAddresses: ["S!A1:A3", "S!Z2", "S!Z1"] };
  const thirds = [[100 / 3], [100 / 3], [100 / 3]];
  const values = [[1], [1], [1]];
  expect(TRADE_SHARE(values, null, 0, { parameterAddresses: ["S!A1:A3", "", ""] })).toEqual([
    [34],
    [33],
    [33],
  ]);
  expect(TRADE_SHARE(values, null, "0", fromCell)).toEqual([[34], [33], [33]]);
  for (const blank of ["", null, 0]) {
    expect(TRADE_SHARE(values, blank, blank, fromCell)).toEqual(
      thirds.map(([x]) => [expect.closeTo(x!, 10)]),
    );
  }
});
