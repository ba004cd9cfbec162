import { CustomFunctionsError } from "../fakes/custom-functions";
import { callFunction, errorOf } from "../support/call-function";

const column = (...items: unknown[]) => items.map((item) => [item]);
const row = (...items: unknown[]) => [items];
const turn = (cells: unknown[][]) => cells[0]!.map((_, i) => cells.map((line) => line[i]));

/** Results with errors as their Excel text. */
const call = (id: string, ...args: unknown[]) =>
  (callFunction(id, args) as unknown[][]).map((cells) =>
    cells.map((cell) => (cell instanceof CustomFunctionsError ? cell.code : cell)),
  );

const failure = (id: string, ...args: unknown[]) => {
  const { code, message } = errorOf(() => callFunction(id, args));
  return [code, message];
};

/** Calls of functions whose items run down; with every range turned the result turns too. */
const turning: [id: string, ranges: unknown[][][], rest: unknown[]][] = [
  ["INTRA_INDUSTRY_TRADE", [column(6, 0, 3), column(2, 5, 0)], []],
  ["GROWTH_CONTRIBUTION", [column(60, 40), column(66, 39)], []],
  ["TOP_SHARES", [column("a", "b", "c"), column(1, 5, 4)], [1]],
  ["CONCENTRATION", [column(20, 50, 20, 10)], ["gini"]],
  ["PRICE_VOLUME_EFFECTS", [column(20, 9), column(2, 0), column(36, 5), column(3, 5)], []],
  ["UNIT_VALUE_INDEX", [column(10, 20), column(1, 2), column(12, 20), column(1, 2)], []],
  ["EXPORT_SIMILARITY", [column(50, 50), column(80, 20)], []],
  ["STRUCTURAL_CHANGE", [column(50, 50), column(80, 20)], []],
  ["TRADE_COMPLEMENTARITY", [column(50, 50), column(80, 20)], []],
  ["SECTOR_TOTALS", [column("HS", "08", 25), column("2019", 3, 1)], [null, null, true]],
  ["TOP_SHARES", [column("x", "a", "b", "c"), column(2020, 1, 5, 4)], [1, null, null, true]],
  ["SECTOR_TOTALS", [column("08", 25, "27", 84), column(30, 10, 20, 40)], ["nonmigas"]],
  ["TOP_SHARES", [column("a", "b", "c"), column(1, 5, 4)], [2, null, null, null, "rank"]],
];

test.each(turning)("%s of rows is its result of columns, turned", (id, ranges, rest) => {
  const down = call(id, ...ranges, ...rest);
  expect(call(id, ...ranges.map(turn), ...rest)).toEqual(turn(down));
});

test("INTRA_INDUSTRY_TRADE of two periods has a row more than it has industries", () => {
  const exports = [
    [300, 1],
    [100, 1],
  ];
  const imports = [
    [200, 1],
    [0, 0],
  ];
  expect(call("INTRA_INDUSTRY_TRADE", exports, imports)).toEqual([
    [0.8, 1],
    [0, 0],
    [1 - 200 / 600, 1 - 1 / 3],
  ]);
});

test("INTRA_INDUSTRY_TRADE of an industry without trade is #DIV/0! in its cell alone", () => {
  expect(call("INTRA_INDUSTRY_TRADE", column(9, "-"), column(9, ""))).toEqual([
    [1],
    ["#DIV/0!"],
    [1],
  ]);
});

test("GROWTH_CONTRIBUTION takes each column of a block against the same column before", () => {
  const previous = [
    [60, 10],
    [40, 10],
  ];
  const current = [
    [66, 11],
    [39, 10],
  ];
  expect(call("GROWTH_CONTRIBUTION", previous, current)).toEqual([
    [6, 5],
    [-1, 0],
  ]);
});

test("GROWTH_CONTRIBUTION takes several columns against one before", () => {
  const current = [
    [66, 60],
    [39, 50],
  ];
  expect(call("GROWTH_CONTRIBUTION", column(60, 40), current)).toEqual([
    [6, 0],
    [-1, 10],
  ]);
});

test("CONCENTRATION of a block is one a column", () => {
  const values = [
    [1, 2],
    [1, 0],
  ];
  expect(call("CONCENTRATION", values, "hhi")).toEqual([[0.5, 1]]);
});

test("RCA broadcasts goods down against two references across", () => {
  expect(call("RCA", column(20, 5), 100, row(50, 100), 1000)).toEqual([
    [4, 2],
    [1, 0.5],
  ]);
});

test("RCA keeps a failure in its cell", () => {
  expect(call("RCA", column(20, "x", -1), 100, 50, 1000)).toEqual([[4], ["#VALUE!"], ["#VALUE!"]]);
});

test("HS_SECTOR keeps a failure in its cell", () => {
  expect(call("HS_SECTOR", row("03", "", 0, "-", "ikan", true, "2704"))).toEqual([
    ["pertanian", "#N/A", "#N/A", "#N/A", "#VALUE!", "#VALUE!", "#N/A"],
  ]);
});

test("PRICE_VOLUME_EFFECTS keeps a failure in its row", () => {
  expect(
    call(
      "PRICE_VOLUME_EFFECTS",
      column(20, 5, "x"),
      column(2, 0, 1),
      column(36, 6, 1),
      column(3, 2, 1),
    ),
  ).toEqual([
    [5, 11, 16],
    ["#N/A", "#N/A", "#N/A"],
    ["#VALUE!", "#VALUE!", "#VALUE!"],
  ]);
});

test("TOP_SHARES writes its words in Indonesian, or as told", () => {
  expect(call("TOP_SHARES", column("a", "b", "c"), column(1, 5, 4), 1)).toEqual([
    ["b", 5, 50],
    ["Lainnya", 5, 50],
    ["Jumlah", 10, 100],
  ]);
  expect(call("TOP_SHARES", column("a", "b"), column(1, 3), 2, "x", "All")).toEqual([
    ["b", 3, 75],
    ["a", 1, 25],
    ["All", 4, 100],
  ]);
});

test.each(["Lainnya", " OTHERS ", "Rest"])(
  "TOP_SHARES adds a row named %p to the others, last, though it is the largest",
  (own) => {
    const labels = column("a", own, "c", "d");
    expect(call("TOP_SHARES", labels, column(1, 12, 3, 4), 2, "Rest")).toEqual([
      ["d", 4, 20],
      ["c", 3, 15],
      ["Rest", 13, 65],
      ["Jumlah", 20, 100],
    ]);
    expect(call("TOP_SHARES", labels, column(1, 12, 3, 4), 3, "Rest")[2]).toEqual(["a", 1, 5]);
    expect(call("TOP_SHARES", labels, column(1, 12, 3, 4), 9, "Rest")[3]).toEqual(["Rest", 12, 60]);
  },
);

test("TOP_SHARES keeps labels that are numbers and blanks", () => {
  expect(
    call("TOP_SHARES", column(27, null, ""), column(3, 2, 1), 3).map(([label]) => label),
  ).toEqual([27, "", "", "Jumlah"]);
});

test.each([
  ["TOP_SHARES", [column("a", "b"), column(1, -2), 1], "values, row 2, column 1: -2 is negative."],
  ["TOP_SHARES", [row("a", "b"), row(1, -2), 1], "values, row 1, column 2: -2 is negative."],
  ["TOP_SHARES", [column("a", "b"), column(1, 2), 0], "n: 0 is not allowed; use 1 … 1048576."],
  ["TOP_SHARES", [column("a", "b"), column(1, 2, 3), 1], "values: the range is 3 x 1"],
  ["SECTOR_TOTALS", [row("08", "x"), row(1, 2)], "codes, row 1, column 2: x is not allowed"],
  ["SECTOR_TOTALS", [column("08", true), column(1, 2)], "codes, row 2, column 1: TRUE"],
  [
    "CONCENTRATION",
    [
      [
        [1, 2],
        [1, -3],
      ],
    ],
    "values, row 2, column 2: -3 is negative.",
  ],
  ["CONCENTRATION", [column(1), "hhi2"], 'measure: "hhi2" is not known; use "hhi", '],
  ["CONCENTRATION", [row(1, 0), "theil_l"], "values, row 1, column 2: 0 is not positive."],
  ["GROWTH_CONTRIBUTION", [[[1, 1]], [[1], [2]]], "current: the range is 2 x 1"],
  ["RCA", [1, 2, 3, 4, "yes"], "symmetric"],
  ["RCA", [column(1, 2), column(1, 2, 3), 1, 1], "local_total: the range is 3 x 1, but 2 x 1"],
  [
    "PRICE_VOLUME_EFFECTS",
    [column(1, 2), column(1), column(1, 2), column(1, 2)],
    "previous_volumes",
  ],
  ["INTRA_INDUSTRY_TRADE", [column(1, 2), column(1, -2)], "imports, row 2, column 1"],
])("%s names the place of a fault: %#", (id, args, message) => {
  const [code, sentence] = failure(id, ...args);
  expect(code).toBe("#VALUE!");
  expect(sentence).toContain(message);
});

test("SECTOR_TOTALS of a code without a sector is #N/A and names it", () => {
  expect(failure("SECTOR_TOTALS", column("08", "2704"), column(1, 2))).toEqual([
    "#N/A",
    "codes, row 2, column 1: the classification has no group for HS 2704.",
  ]);
});

test("UNIT_VALUE_INDEX names the missing volume", () => {
  expect(
    failure("UNIT_VALUE_INDEX", column(1, 2), column(1, "-"), column(1, 2), column(1, 1)),
  ).toEqual([
    "#N/A",
    "previous_volumes, row 2, column 1: the value is missing (blank, dash or 0).",
  ]);
});

test.each([
  ["COVERAGE_RATIO", [5, "-"]],
  ["NORMALISED_BALANCE", ["-", ""]],
  ["UNIT_VALUE", [5, 0]],
  ["RCA", [5, 0, 1, 1]],
  ["TRADE_INTENSITY", [5, 1, 0, 1]],
])("%s of a zero divisor is #DIV/0! in its cell", (id, args) => {
  expect(call(id, ...args)).toEqual([["#DIV/0!"]]);
});

test.each([
  ["INTRA_INDUSTRY_TRADE", [column("-", 0), column("", 0)]],
  ["GROWTH_CONTRIBUTION", [column("-", 0), column(1, 0)]],
  ["TOP_SHARES", [column("a"), column("-"), 1]],
  ["CONCENTRATION", [column("-", 0)]],
  ["UNIT_VALUE_INDEX", [column(1), column(1), column(0), column(0)]],
  ["EXPORT_SIMILARITY", [column(1), column("-")]],
  ["STRUCTURAL_CHANGE", [column("-"), column(1)]],
  ["SECTOR_TOTALS", [column("27"), column(5), "nonmigas"]],
])("%s of a zero total is #DIV/0!", (id, args) => {
  expect(failure(id, ...args)[0]).toBe("#DIV/0!");
});

const years = [
  [30, 20],
  [10, 50],
  [10, 30],
];

test("TOP_SHARES of two periods ranks by the last one and takes each column in percent of its own sum", () => {
  expect(call("TOP_SHARES", column("A", "B", "C"), years, 2)).toEqual([
    ["B", 10, 20, 50, 50],
    ["C", 10, 20, 30, 30],
    ["Lainnya", 30, 60, 20, 20],
    ["Jumlah", 50, 100, 100, 100],
  ]);
});

test("each period of TOP_SHARES and SECTOR_TOTALS is what the period alone gives", () => {
  const codes = column("08", 25, 84);
  const both = call("SECTOR_TOTALS", codes, years, "nonmigas");
  [0, 1].forEach((period) => {
    const alone = call(
      "SECTOR_TOTALS",
      codes,
      column(...years.map((row) => row[period])),
      "nonmigas",
    );
    expect(both.map((row) => [row[0], row[1 + 2 * period], row[2 + 2 * period]])).toEqual(alone);
  });
  const last = call("TOP_SHARES", column("A", "B", "C"), column(20, 50, 30), 1);
  const list = call("TOP_SHARES", column("A", "B", "C"), years, 1);
  expect(list.map((row) => [row[0], row[3], row[4]])).toEqual(last);
});

test("headers of TOP_SHARES and SECTOR_TOTALS head the result, years as numbers too", () => {
  const headed = [[2019, ""], ...years];
  expect(
    call("TOP_SHARES", column("Negara", "A", "B", "C"), headed, 1, null, null, true)[0],
  ).toEqual(["Negara", 2019, "2019 (%)", "", "(%)"]);
  expect(call("SECTOR_TOTALS", column("", "08", 25, 84), headed, null, null, true)).toEqual([
    ["", 2019, "2019 (%)", "", "(%)"],
    ...call("SECTOR_TOTALS", column("08", 25, 84), years),
  ]);
});

test("headers do not shift the places that TOP_SHARES and SECTOR_TOTALS name, nor the sizes", () => {
  const headed = [
    ["2019", "2020"],
    [30, 20],
    [10, -50],
  ];
  const labels = column("HS", "08", 25);
  for (const [id, ...rest] of [
    ["TOP_SHARES", 1, null, null, true],
    ["SECTOR_TOTALS", null, null, true],
  ] as const) {
    expect(failure(id, labels, headed, ...rest)[1]).toContain("values, row 3, column 2");
    expect(failure(id, turn(labels), turn(headed), ...rest)[1]).toContain(
      "values, row 2, column 3",
    );
    expect(failure(id, labels, headed.slice(1), ...rest)[1]).toContain("3 x 2");
    expect(failure(id, column("HS"), [["2019"]], ...rest)[0]).toBe("#VALUE!");
  }
  expect(failure("SECTOR_TOTALS", column("HS", "08", "x"), headed, null, null, true)[1]).toContain(
    "codes, row 3, column 1",
  );
});

test("without headers a row of years as texts is refused with its cell", () => {
  expect(failure("TOP_SHARES", column("", "A"), column("2019", 5), 1)[1]).toContain(
    "values, row 1, column 1",
  );
});

test("a period of TOP_SHARES or SECTOR_TOTALS without any value is #DIV/0!", () => {
  const empty = [
    [1, 0],
    [1, "-"],
  ];
  expect(failure("TOP_SHARES", column("A", "B"), empty, 1)[0]).toBe("#DIV/0!");
  expect(failure("SECTOR_TOTALS", column(1, 2), empty)[0]).toBe("#DIV/0!");
});

test("TRADE_GROWTH names the row and the column of each cell without earlier months", () => {
  const panel = [
    [10, 12],
    [20, 30],
  ];
  const [first, second] = callFunction("TRADE_GROWTH", [panel]) as unknown[][];
  const messages = [first![0], second![0]].map((cell) => (cell as CustomFunctionsError).message);
  expect(messages[0]).toMatch(/row 1, column 1/);
  expect(messages[1]).toMatch(/row 2, column 1/);
});

test("TRADE_GROWTH lets a period whose contributions have no divisor fail in each of its items", () => {
  const panel = [
    [0, 6, 9],
    [0, 2, 3],
  ];
  expect(call("TRADE_GROWTH", panel, "m-to-m", null, "contribution")).toEqual([
    ["#N/A", "#DIV/0!", 37.5],
    ["#N/A", "#DIV/0!", 12.5],
  ]);
});
