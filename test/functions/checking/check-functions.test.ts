import { CustomFunctionsError } from "../../fakes/custom-functions";
import { callFunction, errorOf } from "../../support/call-function";

const column = (...items: unknown[]) => items.map((item) => [item]);

const call = (id: string, ...args: unknown[]): unknown => {
  const result = callFunction(id, args);
  const shown = (cell: unknown) => (cell instanceof CustomFunctionsError ? cell.code : cell);
  return Array.isArray(result) ? (result as unknown[][]).map((row) => row.map(shown)) : result;
};

test("CHECK_RATIO at the border of the interval is rounding, just beyond it impossible", () => {
  // 1/3 x 100 with whole numbers: from 0.5 / 3.5 to 1.5 / 2.5, that is from 14.28... to 60.
  expect(call("CHECK_RATIO", 1, 3, column(60.5, 60.6), null, 1, 0)).toEqual([
    ["impossible"],
    ["impossible"],
  ]);
  expect(call("CHECK_RATIO", 1, 3, column(60, 60.05), null, 2, 0)).toEqual([
    ["rounding"],
    ["impossible"],
  ]);
});

test("CHECK_RATIO takes the decimals from the whole range: 104.5 beside 103.25 is 104.50", () => {
  const hundred = column(100, 100.01);
  expect(call("CHECK_RATIO", 104.5, hundred, 104.53)).toEqual([["rounding"], ["rounding"]]);
  expect(call("CHECK_RATIO", column(104.5, 103.25), hundred, 104.53)).toEqual([
    ["impossible"],
    ["impossible"],
  ]);
});

test("a number that a formula gives has the decimals that the sheet shows of it", () => {
  expect(call("CHECK_RATIO", 0.1 + 0.2, 0.7, 50)).toEqual([["rounding"]]);
  expect(call("CHECK_SUM", column(0.1 + 0.2, 0.1), 0.5)).toEqual([["rounding"]]);
});

test("CHECK_CHANGE of table 6.2: -1.68 from 119.78 to 117.76 is rounding, recomputed it is -1.69", () => {
  expect(call("CHECK_CHANGE", 119.78, 117.76, column(-1.69, -1.68, -1.66, 1.69))).toEqual([
    ["exact"],
    ["rounding"],
    ["impossible"],
    ["impossible"],
  ]);
});

test("CHECK_SHARE broadcasts one total over all parts", () => {
  expect(call("CHECK_SHARE", column(1446476, 14833458), 16279934, column(8.89, 91.11))).toEqual([
    ["exact"],
    ["exact"],
  ]);
});

test("CHECK_SUM gives one verdict, and half a unit for each part", () => {
  expect(call("CHECK_SUM", column(60, 30, 10), 100)).toEqual([["exact"]]);
  expect(call("CHECK_SUM", column(60, 30, 10), 102)).toEqual([["rounding"]]);
  expect(call("CHECK_SUM", column(60, 30, 10), 103)).toEqual([["impossible"]]);
  expect(call("CHECK_SUM", column(60, 30, 10), 102, 0, 1)).toEqual([["impossible"]]);
});

test.each([
  ["blank", ""],
  ["null", null],
  ["zero", 0],
  ["dash", "–"],
])("a %s part counts as a printed 0, a %s denominator is #DIV/0!", (_, nil) => {
  expect(call("CHECK_SUM", [[60], [nil], [40]], 100)).toEqual([["exact"]]);
  expect(call("CHECK_SHARE", [[nil], [100]], 100, [[nil], [100]])).toEqual([["exact"], ["exact"]]);
  expect(call("CHECK_CHANGE", [[nil]], 100, 1)).toEqual([["#DIV/0!"]]);
});

test("verdicts are English codes, or words of the language asked for", () => {
  const words = (language: unknown) =>
    ["exact", "rounding", "impossible"].map((_, index) =>
      call("CHECK_SUM", column(60, 30, 10), 100 + index + Math.floor(index / 2), 0, 0, language),
    );
  const codes = [[["exact"]], [["rounding"]], [["impossible"]]];
  expect(words(null)).toEqual(codes);
  expect(words("en")).toEqual(codes);
  expect(words("ID")).toEqual([[["cocok"]], [["pembulatan"]], [["tidak mungkin"]]]);
});

test("a failure stays in its cell and names the argument", () => {
  expect(call("CHECK_CHANGE", column(100, "x", true), 101, 1)).toEqual([
    ["exact"],
    ["#VALUE!"],
    ["#VALUE!"],
  ]);
  const [, second] = callFunction("CHECK_CHANGE", [column(100, "x"), 101, 1]) as unknown[][];
  expect((second?.[0] as CustomFunctionsError).message).toContain("previous, row 2, column 1");
});

test.each([
  ["CHECK_RATIO", [column(1, 2), column(1, 2, 3), column(1)], "denominator"],
  ["CHECK_RATIO", [1, 1, 1, 2.5], "scale"],
  ["CHECK_RATIO", [1, 1, 1, 100, 12], "decimals: 12 is not allowed; use 0 … 11."],
  ["CHECK_SHARE", [1, 1, 1, 2, -1], "input_decimals"],
  ["CHECK_CHANGE", [1, 1, 1, 2, 2, "fr"], "language"],
  ["CHECK_SUM", [column(1, "x"), 1], "parts, row 2, column 1"],
  ["CHECK_SUM", [column(1), "x"], "total"],
  ["CHECK_SUM", [column(1), 1e15], "10"],
])("%s refuses what it cannot read: %#", (id, args, message) => {
  const error = errorOf(() => callFunction(id, args));
  expect([error.code, error.message]).toEqual(["#VALUE!", expect.stringContaining(message)]);
});
