import { CoreError } from "../../../src/core";
import {
  eachCell,
  eachItem,
  lay,
  readLike,
  readList,
  readOption,
  readSwitch,
  readText,
  remembering,
  turned,
} from "../../../src/functions/cells";
import { CustomFunctionsError } from "../../fakes/custom-functions";

/** What a call throws: the code of its failure and what that knows. */
function failureOf(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    if (error instanceof CoreError) return { code: error.code, ...error.details };
    return error;
  }
  throw new Error("no failure");
}
const messages = (cells: unknown[][]) =>
  cells.map((row) =>
    row.map((cell) => (cell instanceof CustomFunctionsError ? cell.message : cell)),
  );

const sumAndProduct = (a: number, b: number) => [a + b, a * b];
const pair = (a: unknown, b: unknown, compute = sumAndProduct) =>
  messages(
    eachItem(
      [
        ["exports", a],
        ["imports", b],
      ],
      2,
      compute,
    ),
  );

test("several results of an item stand beside one another, or below where the items run across", () => {
  expect(pair([[1], [2]], [[3], [4]])).toEqual([
    [4, 3],
    [6, 8],
  ]);
  expect(pair([[1, 2]], [[3, 4]])).toEqual([
    [4, 6],
    [3, 8],
  ]);
});

test("an item that cannot be read fails in all of its results, with its place in its range", () => {
  const [down, ok] = pair([[1], ["x"], [3]], [[4], [5], [6]]).slice(1) as [string[], number[]];
  expect(down).toEqual([expect.stringContaining("exports, row 2, column 1"), down[0]]);
  expect(ok).toEqual([9, 18]);
  const across = pair([[1, 2]], [[3, "x"]]);
  expect(across[0]![0]).toBe(4);
  expect(across.map(([, second]) => second)).toEqual([
    expect.stringContaining("imports, row 1, column 2"),
    across[0]![1],
  ]);
});

test("a failure of the computation that names no argument has no place; one that is none is thrown on", () => {
  const failing = (error: unknown) => () => {
    throw error;
  };
  expect(
    pair([[1]], [[2]], failing(new CoreError("no-reference", { argument: "other" })))[0]![0],
  ).not.toContain("row 1");
  expect(
    pair([[1]], [[2]], failing(new CoreError("missing", { argument: "imports" })))[0]![0],
  ).toContain("imports, row 1, column 1");
  const fault = new RangeError("x");
  expect(failureOf(() => pair([[1]], [[2]], failing(fault)))).toBe(fault);
  expect(failureOf(() => eachCell([[1]], "values", failing(fault)))).toBe(fault);
});

test("a list has as many cells as the items, in one row or column", () => {
  const read = (cell: unknown) => {
    if (cell === "x") throw new CoreError("missing", { argument: "codes" });
    return cell;
  };
  const list = (cells: unknown, across: boolean, items = 2) =>
    readList(cells, "codes", { across, items }, read);
  expect([list([[7], [8]], false), list([[7, 8]], true)]).toEqual([
    [7, 8],
    [7, 8],
  ]);
  expect(failureOf(() => list([[7], [8]], false, 3))).toEqual({
    code: "shape",
    argument: "codes",
    found: "2 x 1",
    expected: "3 x 1",
  });
  expect(failureOf(() => list([[7, 8]], false))).toMatchObject({
    found: "1 x 2",
    expected: "2 x 1",
  });
  expect(
    failureOf(() =>
      list(
        [
          [7, 1],
          [8, 1],
        ],
        false,
      ),
    ),
  ).toMatchObject({ found: "2 x 2", expected: "2 x 1" });
  expect(
    failureOf(() =>
      list(
        [
          [7, 8],
          [1, 1],
        ],
        true,
      ),
    ),
  ).toMatchObject({ found: "2 x 2", expected: "1 x 2" });
  expect(failureOf(() => list([[7], ["x"]], false))).toMatchObject({
    code: "missing",
    position: { row: 2, column: 1 },
  });
  expect(failureOf(() => list([[7, "x"]], true))).toMatchObject({
    code: "missing",
    position: { row: 1, column: 2 },
  });
});

test("rows of results are turned, and so is the place of a failure, where the items run across", () => {
  expect(
    lay(
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      { across: true, items: 3 },
    ),
  ).toEqual([
    [1, 3, 5],
    [2, 4, 6],
  ]);
  expect(lay([], { across: true, items: 0 })).toEqual([]);
  const fail = (across: boolean) =>
    failureOf(() =>
      turned({ across, items: 3 }, () => {
        throw new CoreError("missing", { argument: "a", position: { row: 3, column: 1 } });
      }),
    );
  expect(fail(false)).toMatchObject({ position: { row: 3, column: 1 } });
  expect(fail(true)).toMatchObject({ position: { row: 1, column: 3 } });
  const without = new CoreError("missing", { argument: "a" });
  expect(
    failureOf(() =>
      turned({ across: true, items: 3 }, () => {
        throw without;
      }),
    ),
  ).toEqual({ code: "missing", argument: "a" });
});

const word = (value: unknown) => readOption(value, "method", ["mean", "none"]);

test("a word is read in any case, blanks around it left out; a blank or a 0 is the first", () => {
  expect(["None", "  none ", " MEAN"].map(word)).toEqual(["none", "none", "mean"]);
  expect([undefined, null, "", "  ", 0, "0", "-", [[""]]].map(word)).toEqual(Array(8).fill("mean"));
  expect(failureOf(() => word("x".repeat(50)))).toEqual({
    ...{ code: "unknown-option", argument: "method", found: "x".repeat(40) },
    expected: '"mean", "none"',
  });
  expect(failureOf(() => word({ type: "Error", basicValue: "#REF!" }))).toMatchObject({
    code: "error-cell",
  });
});

const yes = (value: unknown, otherwise = false) => readSwitch(value, "headers", otherwise);

test("a switch is TRUE or 1, FALSE or the text 0; a blank is what it is when left out", () => {
  expect([true, 1, [[true]]].map((value) => yes(value))).toEqual([true, true, true]);
  expect([false, "0", " 0 "].map((value) => yes(value, true))).toEqual([false, false, false]);
  expect([undefined, 0, "", " "].map((value) => yes(value, true))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(failureOf(() => yes("y".repeat(50)))).toEqual({
    ...{
      code: "unknown-option",
      argument: "headers",
      found: "y".repeat(40),
      expected: "TRUE, FALSE",
    },
  });
  expect(failureOf(() => yes(2))).toMatchObject({ code: "unknown-option", found: "2" });
  expect(failureOf(() => yes({ type: "Error", basicValue: "#REF!" }))).toMatchObject({
    code: "error-cell",
  });
});

test("a text must be there; a number is taken as it is written", () => {
  expect([readText("kopi", "id"), readText(7, "id"), readText([[false]], "id")]).toEqual([
    "kopi",
    "7",
    "false",
  ]);
  for (const blank of [undefined, null, ""])
    expect(failureOf(() => readText(blank, "id"))).toEqual({ code: "missing", argument: "id" });
  expect(failureOf(() => readText({ type: "Error", basicValue: "#REF!" }, "id"))).toMatchObject({
    code: "error-cell",
  });
});

test("a single number stands for each cell of the range that it lies beside", () => {
  const like = (cells: unknown) => [
    ...readLike(
      [
        [1, 2],
        [3, 4],
      ],
      cells,
      "prices",
      9,
    ),
  ];
  expect([
    like(undefined),
    like(5),
    like([[5]]),
    like([
      [5, 6],
      [7, 8],
    ]),
  ]).toEqual([
    [9, 9, 9, 9],
    [5, 5, 5, 5],
    [5, 5, 5, 5],
    [5, 6, 7, 8],
  ]);
  expect(failureOf(() => like([[5, 6]]))).toEqual({
    code: "shape",
    argument: "prices",
    found: "1 x 2",
    expected: "2 x 2",
  });
  expect(failureOf(() => like([[5], [6]]))).toMatchObject({ found: "2 x 1" });
});

test("an answer is computed once for each content of a cell, up to 10,000 of them", () => {
  let computed = 0;
  const answer = remembering((cell) => {
    computed++;
    return `${String(cell)}!`;
  });
  expect([answer(1), answer(1), answer("1"), computed]).toEqual(["1!", "1!", "1!", 2]);
  for (let cell = 2; cell <= 10_000; cell++) answer(cell);
  computed = 0;
  expect([answer(9_999), computed, answer(10_000), answer(10_000), computed]).toEqual([
    "9999!",
    0,
    "10000!",
    "10000!",
    2,
  ]);
});
