import {
  readCell,
  readCode,
  readLabel,
  readOptionalCode,
  readPanel,
} from "../../src/functions/cells";
import { releaseNumbers, roomFor } from "../../src/functions/number-arena";
import { CoreError } from "../../src/core";
import { CustomFunctionsError } from "../fakes/custom-functions";
import { callFunction, customFunctions, errorOf } from "../support/call-function";

/** The error that a call ends in, or the first that stands in one of its cells. */
function failureOf(id: string, ...args: unknown[]): CustomFunctionsError {
  return errorOf(() => {
    const result = callFunction(id, args);
    const failed = (Array.isArray(result) ? (result as unknown[][]).flat() : [result]).find(
      (cell) => cell instanceof CustomFunctionsError,
    );
    if (failed) throw failed;
    return result;
  });
}

const year = [Array.from({ length: 12 }, (_, month) => 100 + month)];
const parts = (...values: number[]) => values.map((value) => [value]);

test.each<[string, unknown[], string]>([
  ["ANNUAL_AVERAGE", [year], "1 … 12"],
  ["ANNUAL_NTP", [year, year], "1 … 12"],
  ["CONVERT_FREQUENCY", [year, "year", null], "1 … 12"],
  ["RURAL_INFLATION", [year, "y-t-d"], "1 … 12"],
  ["RIBE_CONTRIBUTION", [year, year, year, year], "1 … 12"],
  ["SERIES_CHANGE", [year], "1 … 1048576"],
  ["UNCHAIN", [year], "1 … 1048576"],
  ["TREE_CONTRIBUTION", [[["a"]], [[""]], [[1]], [[100, 101]], null], "1 … 1048576"],
])(
  "%s refuses 2,000,000 and a half as its last option, and says what it takes",
  (id, args, bounds) => {
    for (const value of [2_000_000, 1.5]) {
      const { code, message } = failureOf(id, ...args, value);
      expect([code, message]).toEqual([
        expect.stringMatching(/#VALUE!|#NUM!/),
        expect.stringContaining(bounds),
      ]);
    }
  },
);

test("the month with which a year begins matters", () => {
  const two = [Array.from({ length: 24 }, (_, month) => 100 + month)];
  const base = [Array.from({ length: 24 }, () => 100)];
  const results = (id: string, ...args: unknown[]) =>
    (callFunction(id, args) as unknown[][])[0]!.filter((cell) => typeof cell === "number");
  expect(results("ANNUAL_NTP", two, base, 1)).toEqual([105.5, 117.5]);
  // From April on: January to March of the second year end the first year.
  expect(results("ANNUAL_NTP", two, base, 4)).toEqual([expect.closeTo(114.5, 9)]);
  expect(results("CONVERT_FREQUENCY", two, "year", null, 4)).toEqual([expect.closeTo(114.5, 9)]);
});

test("a contribution goes back as many periods as are asked for", () => {
  const tree = [
    [["t"], ["a"]],
    [[""], ["t"]],
    [[1], [1]],
  ];
  const indices = [
    ["", "", ""],
    [100, 110, 132],
  ];
  const last = (lag: number) =>
    (callFunction("TREE_CONTRIBUTION", [...tree, indices, null, lag]) as unknown[][])[1]!.at(-1);
  expect([last(1), last(2)]).toEqual([expect.closeTo(20, 9), expect.closeTo(32, 9)]);
});

test.each<[string, unknown[], string[]]>([
  [
    "NTP_ELASTICITY",
    [parts(1, 2), parts(1, 2), [[1, 2]], [[1, 2]]],
    ["ib_weights", "1 x 2", "2 x 1"],
  ],
  [
    "NTP_BREAKEVEN",
    [parts(1, 2), parts(1, 2), parts(1, 1), [[1, 2]], [[1, 2]], [[1, 1]]],
    ["ib_weights", "1 x 2"],
  ],
  [
    "NTP_CONTRIBUTION",
    [parts(1, 2), parts(1, 2), parts(1, 2), [[1, 2]], [[1, 2]], [[1, 2]]],
    ["ib_weights", "1 x 2"],
  ],
  [
    "NTP_SCENARIO_RANGE",
    [parts(1, 2), parts(1, 2), parts(1, 2), parts(1, 2), [[1, 2]], [[1, 2]], [[1, 2]], [[1, 2]]],
    ["ib_indices", "1 x 2"],
  ],
  [
    "EXPORT_SIMILARITY",
    [
      [
        [1, 2],
        [3, 4],
      ],
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ["2 x 2", "2 x 3"],
  ],
  ["ROTHWELL_INDEX", [year, [[1, 2]], [[1]]], ["monthly_quantities", "1 x 2", "1 x 12"]],
  ["SPLICE", [[[1], [2]], [[1, 2]]], ["1 x 2", "2 x 2"]],
  ["HS_CHAPTER", [[["77"]]], ["code", "77"]],
  [
    "TIME_SERIES",
    ["It", "Gabungan", `2035${"-".repeat(60)}`],
    ["start", `2035${"-".repeat(36)} `, "2018 … 2020"],
  ],
  ["TIME_SERIES", ["It", "Gabungan", "2020-05", "2020-03"], ["end", "2020-03"]],
  ["RURAL_INFLATION", [[[100, 101]], "y-o-y"], ["ikrt, row 1, column 1"]],
  [
    "NTP_ELASTICITY",
    [[[1, 2]], [[1, 2]], parts(1, 2), parts(1, 2)],
    ["ib_weights", "2 x 1", "1 x 2"],
  ],
  ["TIME_SERIES", ["norway", "exports-by-origin"], ["item: the value is missing"]],
  [
    "DETECT_CONVENTION",
    [parts(1, 3), parts(8, 8), parts(99, 77), "share"],
    ["printed: there is no solution"],
  ],
  ["CITE", ["no-such-table"], ["cell:", "no-such-table"]],
  ["SOURCE", ["no-such-table"], ["id:", "no-such-table"]],
  ["REFERENCE_VALUE", ["trade-ntt-2020.l7.2", "norway", "2019"], ["row"]],
  ["TRADE_GROWTH", [[[1], [2]]], ["values, row 1, column 1"]],
  ["TRADE_GROWTH", [[[1, 2]], "y-on-y"], ["values, row 1, column 1"]],
  ["UNCHAIN", [[[100]]], ["series, row 1, column 1"]],
  ["SERIES_CHANGE", [[[100, 110]]], ["series, row 1, column 1"]],
])("%s%j says what is wrong: %j", (id, args, found) => {
  const { message } = failureOf(id, ...args);
  for (const words of found) expect(message).toContain(words);
});

test("a failure in one month of a panel names that month", () => {
  const good = [
    [100, 100],
    [100, 100],
  ];
  const { message } = failureOf(
    "NTP_CONTRIBUTION",
    good,
    good,
    parts(1, 1),
    [
      [100, 100],
      [100, -1],
    ],
    good,
    parts(1, 1),
  );
  expect(message).toContain("ib_previous, row 2, column 2");
});

test("two indices make one link, and what a series goes back to must be there", () => {
  expect(callFunction("UNCHAIN", [[[100, 110]]])).toEqual([[expect.closeTo(110, 9)]]);
  expect(failureOf("SERIES_CHANGE", [[100, 110]]).code).toBe("#N/A");
});

test("where a price is replaced directly, no adjustment is looked at", () => {
  const relative = (...more: unknown[]) =>
    callFunction("REPLACEMENT_RELATIVE", [[[10]], [[12]], "direct", ...more]);
  expect(relative([["x"]])).toEqual(relative());
});

test("a dash alone is nil; a number with a sign, as text, is none", () => {
  const reading = (cell: unknown) => {
    try {
      return readCell(cell, "x");
    } catch (error) {
      return error instanceof CoreError ? [error.code, error.details.found] : error;
    }
  };
  expect(["-", " \u2013 ", "", null, undefined].map(reading)).toEqual([0, 0, 0, 0, 0]);
  expect(["-5", "5-", "y".repeat(50)].map(reading)).toEqual([
    ["not-a-number", "-5"],
    ["not-a-number", "5-"],
    ["not-a-number", "y".repeat(40)],
  ]);
});

test("a code is read without blanks around it, a label as it stands", () => {
  expect([readCode(" 0101 ", "code"), readCode(7, "code")]).toEqual(["0101", 7]);
  expect([" a ", "-", ""].map((cell) => readOptionalCode(cell, "parents"))).toEqual(["a", "", ""]);
  expect([" a ", true, false, null, undefined, 7].map((cell) => readLabel(cell, "labels"))).toEqual(
    [" a ", "TRUE", "FALSE", "", "", 7],
  );
});

test("a failure that is none of ours is thrown on, and the depth of traces is as before", () => {
  const usual = Error.stackTraceLimit;
  Error.stackTraceLimit = 7;
  failureOf("HS_CHAPTER", [["77"]]);
  failureOf("REFERENCE_VALUE", "no-such-table", "a", "b");
  expect(Error.stackTraceLimit).toBe(7);
  Error.stackTraceLimit = usual;
});

test("a number among texts stays a number", () => {
  expect(callFunction("PARSE_NUMBER", [[["1.250,5"], [7.5], ["2.000"]]])).toEqual([
    [1250.5],
    [7.5],
    [2000],
  ]);
});

test("a year of months begins and ends a series as its first and last month do", () => {
  const count = (...bounds: string[]) =>
    (callFunction("TIME_SERIES", ["It", "Gabungan", ...bounds]) as unknown[][])[0]!.length;
  expect([count("2020", "2020-03"), count("2020-11", "2020")]).toEqual([3, 2]);
});

test("a table with codes begins with a column of codes, one without them with its labels", () => {
  const rows = (id: string) => callFunction("REFERENCE_TABLE", [id]) as unknown[][];
  const [head, first] = rows("trade-ntt-2020.l1.2");
  expect([head!.slice(0, 2), first!.slice(0, 2).map((cell) => typeof cell)]).toEqual([
    ["", ""],
    ["string", "string"],
  ]);
  expect(rows("ntp-kaltim-2020.l2")[0]!.slice(0, 2)).toEqual(["", expect.stringMatching(/\S/)]);
});

test("SOURCE and CITE know a table without being told where they stand", () => {
  for (const id of ["SOURCE", "CITE"])
    expect(customFunctions[id]!("ntp-kaltim-2020.l2")).toEqual([[expect.stringMatching(/\S/)]]);
});

test("a ranked list has four columns for each period under its head", () => {
  const rows = callFunction("TOP_SHARES", [
    [["Negara"], ["A"], ["B"]],
    [["2019"], [30], [10]],
    1,
    null,
    null,
    true,
    "rank",
  ]) as unknown[][];
  expect(rows[0]).toEqual(["Negara", "2019", "2019 (%)", "2019 (%∑)", "2019 (#)"]);
});

test("blanks around a measure of concentration count for nothing", () => {
  const measure = (name: string) => callFunction("CONCENTRATION", [parts(20, 50, 20, 10), name]);
  expect(measure(" cr2 ")).toEqual(measure("cr2"));
});

test("cumulative growth adds up from the month with which the year begins", () => {
  const months = [[4, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 9]];
  const growth = (first: number) =>
    (callFunction("TRADE_GROWTH", [months, "c-to-c", first]) as unknown[][])[0]!.slice(-2);
  expect(growth(1)).toEqual([50, 25]);
  // From December on: the second month is the January that begins a year.
  expect(growth(12)[1]).toBe(12.5);
});

test("a number stays what it is beside texts with points between thousands", () => {
  expect(callFunction("PARSE_NUMBER", [[["1.250.000"], [1.234]]])).toEqual([[1_250_000], [1.234]]);
});

test("both sides of a scenario may have several items, or one of them a single one", () => {
  const received = [parts(110, 120), parts(0.5, 0.5), parts(10, 0)];
  const paid = [parts(100, 100), parts(0.6, 0.4), parts(0, 5)];
  // It: (121 + 120) / 2; Ib: 60 + 42.
  const [[it, ib, ntp]] = callFunction("NTP_SCENARIO", [...received, ...paid]) as [
    [number, number, number],
  ];
  expect([it, ib, ntp].map((value) => value.toFixed(6))).toEqual([
    "120.500000",
    "102.000000",
    "118.137255",
  ]);
  const sure = ([indices, weights, shocks]: number[][][]) => [indices, weights, weights, shocks];
  const range = callFunction("NTP_SCENARIO_RANGE", [
    ...sure(received),
    ...sure(paid),
  ]) as number[][];
  expect(range.flat().map((value) => value.toFixed(6))).toEqual(
    range.flat().map(() => "118.137255"),
  );
  expect(callFunction("NTP_ELASTICITY", [[[1, 2]], [[1, 2]], [[5]], [[1]]])).toHaveLength(1);
});

test("a single column of trade values is one series", () => {
  const growth = callFunction("TRADE_GROWTH", [parts(10, 12, 9)]) as unknown[][];
  expect(growth.slice(1)).toEqual([[20], [-25]]);
});

test("a total is as precise as it is printed, where nothing is said of it", () => {
  expect(callFunction("CHECK_SUM", [parts(60.4, 30.4), 90.6])).not.toEqual(
    callFunction("CHECK_SUM", [parts(60.4, 30.4), 91]),
  );
});

test.each([
  ["one period down", [[1], [2, 3]], false, "2 x 2", "2 x 1"],
  ["periods across", [[1, 2], [3]], false, "2 x 1", "2 x 2"],
  ["periods down", [[1, 2], [3]], true, "2 x 1", "2 x 2"],
] as const)("rows of unequal length are refused: %s", (_, rows, across, found, expected) => {
  const cells = rows.map((row) => [...row]);
  expect(() => readPanel(cells, "prices", { across, items: 2 })).toThrow(
    expect.objectContaining({ code: "shape", details: { argument: "prices", found, expected } }),
  );
});

test("ranges that are larger than the room for numbers, or what is left of it, get room of their own", () => {
  releaseNumbers();
  expect(roomFor(2 ** 18 + 5)).toHaveLength(2 ** 18 + 5);
  expect([roomFor(2 ** 18 - 1).length, roomFor(5).length, roomFor(1).length]).toEqual([
    2 ** 18 - 1,
    5,
    1,
  ]);
  releaseNumbers();
});
