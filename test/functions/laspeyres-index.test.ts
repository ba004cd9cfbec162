import { customFunctions, errorOf } from "../support/call-function";

const LASPEYRES_INDEX = customFunctions.LASPEYRES_INDEX!;

/** Six commodities, periods 1 to 3: Producer Price Index Manual (2004), ch. 19, tables 19.1 and 19.2. */
const prices = [
  [1, 1.2, 1],
  [1, 3, 1],
  [1, 1.3, 1.5],
  [1, 0.7, 0.5],
  [1, 1.4, 1.7],
  [1, 0.8, 0.6],
];
const quantities = [1, 1, 2, 1, 4.5, 0.5];

const column = (values: readonly number[]) => values.map((value) => [value]);
const rounded = (result: unknown) =>
  (result as number[][]).map((row) => row.map((index) => index.toFixed(2)));

test("LASPEYRES_INDEX of the six commodities, items down, is 142.00 and 134.50 across", () => {
  const result = LASPEYRES_INDEX(
    column(prices.map((item) => item[0]!)),
    prices.map((item) => item.slice(1)),
    column(quantities),
  );
  expect(rounded(result)).toEqual([["142.00", "134.50"]]);
});

test("LASPEYRES_INDEX of the six commodities, items across, is 142.00 and 134.50 down", () => {
  const result = LASPEYRES_INDEX(
    [prices.map((item) => item[0])],
    [1, 2].map((period) => prices.map((item) => item[period])),
    [quantities],
  );
  expect(rounded(result)).toEqual([["142.00"], ["134.50"]]);
});

test("LASPEYRES_INDEX of a single item takes the periods across", () => {
  expect(LASPEYRES_INDEX([[2]], [[3, 4]], [[5]])).toEqual([[150, 200]]);
});

test.each([
  [
    "a block of base prices",
    [
      [
        [1, 2],
        [3, 4],
      ],
      [[1], [1]],
      [[1], [1]],
    ],
    "base_prices",
  ],
  ["too few current prices", [[[1], [1]], [[1]], [[1], [1]]], "current_prices"],
  ["quantities lying the other way", [[[1], [1]], [[1], [1]], [[1, 1]]], "base_quantities"],
])("LASPEYRES_INDEX refuses %s as #VALUE! and says which shape fits", (_, args, argument) => {
  const error = errorOf(() => LASPEYRES_INDEX(...args));
  expect(error.code).toBe("#VALUE!");
  expect(error.message).toMatch(new RegExp(`^${argument}: the range is \\d x \\d, but \\d x \\d`));
});

test("LASPEYRES_INDEX of a basket without weight is #DIV/0!", () => {
  expect(errorOf(() => LASPEYRES_INDEX([[1]], [[1]], [[0]])).code).toBe("#DIV/0!");
});

test("LASPEYRES_INDEX names the negative price in the period where it stands", () => {
  const error = errorOf(() =>
    LASPEYRES_INDEX(
      [[1, 1]],
      [
        [1, 1],
        [1, -2],
      ],
      [[1, 1]],
    ),
  );
  expect(error.message).toBe("current_prices, row 2, column 2: -2 is not positive.");
});

test("LASPEYRES_INDEX of 1e300 times 1e300 is #NUM!, without a sentence", () => {
  const error = errorOf(() => LASPEYRES_INDEX([[1e300]], [[1e300]], [[1e300]]));
  expect([error.code, error.message]).toEqual(["#NUM!", ""]);
});
