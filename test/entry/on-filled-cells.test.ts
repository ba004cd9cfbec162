import { onFilledCells } from "../../src/entry/on-filled-cells";

const blanks = ["", null, 0];
const column = (filled: readonly unknown[], rows: number, blank: unknown) =>
  Array.from({ length: rows }, (_, row) => [row < filled.length ? filled[row] : blank]);
const sizes = onFilledCells((...args: unknown[]) =>
  args.map((cells) => (cells as unknown[][]).map((row) => row.length)),
);
const cutOf = (...args: unknown[]) => sizes(...(args as never[]));

test.each(blanks)(
  "a whole column ends with its last filled row, whatever follows as %j",
  (blank) => {
    expect(cutOf(column([1, 2, 3], 1_048_576, blank))).toEqual([[1, 1, 1]]);
  },
);

test("two whole columns end together, with the last row that one of them fills", () => {
  expect(cutOf(column([1], 5000, ""), column([1, "", 3], 5000, ""))).toEqual([
    [1, 1, 1],
    [1, 1, 1],
  ]);
});

test("a whole row ends with its last filled column", () => {
  expect(cutOf([[5, ...new Array<unknown>(16_383).fill("")]])).toEqual([[1]]);
});

test("a sized range keeps the blank rows at its end, and a filled column all of its rows", () => {
  expect(cutOf(column([1, 2], 50, ""))).toEqual([new Array(50).fill(1)]);
  expect(cutOf(column(new Array(500).fill(1), 500, ""))).toEqual([new Array(500).fill(1)]);
});

test("blank whole columns keep one row", () => {
  expect(cutOf(column([], 5000, null))).toEqual([[1]]);
});

test("what is no range is handed on as it is", () => {
  const same = onFilledCells((...args: unknown[]) => args);
  expect(same(...([1, null, "x"] as never[]))).toEqual([1, null, "x"]);
});

test("rows of another length than the first are not cut, so that the function refuses them", () => {
  const wide = [5, ...new Array<unknown>(199).fill("")];
  expect(cutOf([wide, [...wide, 7], wide])).toEqual([[1, 201, 1]]);
});
