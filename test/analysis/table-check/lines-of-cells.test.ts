import { cellLines, type TableOfCells } from "../../../src/analysis";
import type { Column, Row } from "../../../src/table";

const columns = ["a", "b", "c", "d"].map((id): Column => ({
  key: id,
  unit: "",
  title: { id, en: id },
}));
const row = (label: string, ...values: string[]): Row => ({
  ...{ key: label, code: "", parent: "", label },
  values,
});
const table = {
  columns,
  rows: [
    row("p", "1", "2", "3", "x"),
    row("q", "5", "6", "7", "8"),
    row("r", "9", "10", "11", "12"),
  ],
};

const read = (
  blocks: TableOfCells["blocks"],
  labelColumns = [0],
  values: unknown[][] = [],
  formats: string[][] = [],
) => cellLines({ values, formats }, [{ table, labelColumns, blocks }]);

const left = { row: 0, column: 0, gridRows: [1, 2], gridColumns: [1, 2] };
const right = { row: 0, column: 2, gridRows: [1, 2], gridColumns: [5, 6] };
const below = { row: 2, column: 0, gridRows: [8], gridColumns: [1, 2] };

test("a figure stands where its cell is, and nowhere else", () => {
  const lines = read([left, right, below])!;
  const number = (r: number, c: number) => lines.figure(r, c)?.value;
  const one = 10n ** 12n;
  expect([number(1, 1), number(2, 2), number(1, 5), number(8, 2)]).toEqual([
    one,
    6n * one,
    3n * one,
    10n * one,
  ]);
  for (const [r, c] of [
    [0, 1],
    [1, 0],
    [3, 1],
    [1, 3],
    [8, 5],
    [8, 6],
  ] as const)
    expect(number(r, c)).toBeUndefined();
  expect([
    lines.isUnreadable(1, 6),
    lines.isUnreadable(2, 6),
    lines.isUnreadable(1, 2),
    lines.isUnreadable(8, 6),
  ]).toEqual([true, false, false, false]);
});

test("lines of blocks beside or below one another are those of the cells, each once and in order", () => {
  const lines = read([right, below, left])!;
  expect(lines.rows.map(({ index, label }) => [index, label])).toEqual([
    [1, "p"],
    [2, "q"],
    [8, "r"],
  ]);
  expect(lines.columns.map(({ index, label }) => [index, label])).toEqual([
    [1, "a"],
    [2, "b"],
    [5, "c"],
    [6, "d"],
  ]);
  expect(lines.blocks.map((block) => block.columns.map(({ label }) => label))).toEqual([
    ["c", "d"],
    ["a", "b"],
    ["a", "b"],
  ]);
  expect(lines.blocks.map((block) => block.rows.map(({ label }) => label))).toEqual([
    ["p", "q"],
    ["r"],
    ["p", "q"],
  ]);
});

test("a block without rows or without columns is none", () => {
  expect(read([{ ...left, gridRows: [] }])).toBeUndefined();
  expect(read([{ ...left, gridColumns: [] }])).toBeUndefined();
  expect(read([{ ...left, gridRows: [] }, right])?.blocks).toHaveLength(1);
  expect(cellLines({ values: [], formats: [] }, [])).toBeUndefined();
});

const numbers = (lines: ReturnType<typeof read>) => lines?.columns.map(({ number }) => number);

test("columns are counted with those of labels, wherever these stand, or have the numbers that are printed", () => {
  expect(numbers(read([left]))).toEqual([2, 3]);
  expect(numbers(read([{ ...left, gridColumns: [1, 3] }], [2]))).toEqual([1, 3]);
  expect(numbers(read([{ ...left, gridColumns: [4, 9] }], [11, 0]))).toEqual([2, 3]);
  expect(numbers(read([{ ...left, numberingRow: 0 }], [0], [["(1)", "( 7 )", -8]]))).toEqual([
    7, 8,
  ]);
});

test("a number in a cell without a format has lost the zeros at its end; one with a format has not, nor has a text", () => {
  const decimalsOf = (cells: unknown[], formats: string[]) => {
    const values = { columns: columns.slice(0, 1), rows: [row("p", "12.5"), row("q", "12.25")] };
    const block = { row: 0, column: 0, gridRows: [0, 1], gridColumns: [0] };
    const lines = cellLines(
      { values: cells.map((cell) => [cell]), formats: formats.map((format) => [format]) },
      [{ table: values, labelColumns: [], blocks: [block] }],
    );
    return [lines?.figure(0, 0)?.decimals, lines?.figure(1, 0)?.decimals];
  };
  expect(decimalsOf([12.5, 12.25], ["General", "General"])).toEqual([2, 2]);
  expect(decimalsOf([12.5, 12.25], ["0.0", "General"])).toEqual([1, 2]);
  expect(decimalsOf(["12.5", 12.25], ["General", "General"])).toEqual([1, 2]);
  expect(decimalsOf([12.5, 12.25], [])).toEqual([2, 2]);
});
