import {
  type CheckedTable,
  gridText,
  type Identity,
  IdentitySystem,
} from "../../../src/core/checking";
import { rowMoveRepairs } from "../../../src/core/checking/row-move-repair";
import { figuresIn, presenceOf } from "../../support/statements";

/** Rows of a table; in the second text, where there should be something: `1`, and where nothing: `-`. */
type Rows = readonly (readonly [printed: string, expected: string])[];

/**
 * Moves in a table `a` whose figures should stand where there are some in `b`: that tells which are in the wrong place, and
 * not which belong there.
 */
function moves(rows: Rows, columns = ["x"], times = 1) {
  const cells = (text: string) => text.split(" ");
  const texts: Record<string, string> = {};
  const identities: Identity[] = [];
  rows.forEach(([printed, expected], row) => {
    columns.forEach((column, c) => {
      const figure = cells(printed)[c]!;
      if (figure !== "?") texts[`a!r${row}!${column}`] = figure;
      texts[`b!r${row}!${column}`] = cells(expected)[c]!;
      for (let time = 0; time < times; time++)
        identities.push(presenceOf(`a!r${row}!${column}`, `b!r${row}!${column}`));
    });
  });
  const table: CheckedTable = {
    name: "a",
    columns,
    rows: rows.map((_, row) => ({ key: `r${row}`, parent: "", values: [] })),
  };
  const system = new IdentitySystem(identities, figuresIn(texts));
  return rowMoveRepairs(system, [table]).map(({ pattern, changes, gain }) => ({
    pattern,
    gain,
    changes: [...changes].map(
      ([cell, figure]) =>
        `${cell.slice(2)} = ${figure && (figure.nil ? "-" : gridText(figure.value))}`,
    ),
  }));
}

test("two rows are exchanged as a whole, or in each column by itself; what settles most stands first", () => {
  const rows: Rows = [
    ["- -", "1 1"],
    ["5 7", "- -"],
  ];
  const [x, y] = [
    ["r0!x = 5", "r1!x = -"],
    ["r0!y = 7", "r1!y = -"],
  ] as const;
  expect(moves(rows, ["x", "y"])).toEqual([
    { pattern: "swapped-rows", gain: 4, changes: ["r0!x = 5", "r0!y = 7", "r1!x = -", "r1!y = -"] },
    { pattern: "swapped-rows", gain: 2, changes: [...x] },
    { pattern: "swapped-rows", gain: 2, changes: [...y] },
  ]);
});

test("of moves that settle as much the one with fewer changes stands first; equal figures do not change", () => {
  const swapped = (...changes: string[]) => ({ pattern: "swapped-rows", gain: 2, changes });
  const rows = (y: readonly [string, string]): Rows => [
    [`- ${y[0]}`, "1 1"],
    [`5 ${y[1]}`, "- 1"],
  ];
  expect(moves(rows(["7", "8"]), ["x", "y"])).toEqual([
    swapped("r0!x = 5", "r1!x = -"),
    swapped("r0!x = 5", "r0!y = 8", "r1!x = -", "r1!y = 7"),
  ]);
  expect(moves(rows(["7", "7"]), ["x", "y"])).toEqual([
    swapped("r0!x = 5", "r1!x = -"),
    swapped("r0!x = 5", "r1!x = -"),
  ]);
});

test("a table of one column has its rows exchanged once, and a move that settles one statement is none", () => {
  expect(
    moves([
      ["-", "1"],
      ["5", "-"],
    ]),
  ).toEqual([{ pattern: "swapped-rows", gain: 2, changes: ["r0!x = 5", "r1!x = -"] }]);
  expect(
    moves([
      ["-", "1"],
      ["5", "1"],
    ]),
  ).toEqual([]);
});

/** Rows that lack a figure and rows that have one too many, by turns. */
const alternating = (count: number): Rows =>
  Array.from({ length: count }, (_, row) => (row % 2 === 0 ? ["-", "1"] : [`${row}`, "-"]));

test("of up to twelve suspect rows any two are exchanged, of more only neighbours, and none are shifted", () => {
  const count = (rows: Rows, wanted: string) =>
    moves(rows).filter(({ pattern }) => pattern === wanted).length;
  expect(count(alternating(12), "swapped-rows")).toBe(6 * 6);
  expect(count(alternating(12), "shifted-rows")).toBeGreaterThan(0);
  expect(count(alternating(14), "swapped-rows")).toBe(13);
  expect(count(alternating(14), "shifted-rows")).toBe(0);
});

const shift = (gain: number, ...changes: string[]) => ({ pattern: "shifted-rows", gain, changes });

/** What is printed in the rows of one column, with what should be there. */
const oneColumn = (printed: string, expected: string): Rows => {
  const wanted = expected.split(" ");
  return printed.split(" ").map((text, row) => [text, wanted[row]!] as const);
};

test("a block that stands one row too low or too high is shifted back, and the row at its end becomes nothing", () => {
  // The right figures are 3 4 - 6 - 8 9.
  const tooLow = moves(oneColumn("3 - 4 - 6 8 9", "1 1 - 1 - 1 1"));
  expect(tooLow).toContainEqual(shift(4, "r1!x = 4", "r2!x = -", "r3!x = 6", "r4!x = -"));
  const tooHigh = moves(oneColumn("3 4 6 - 8 - 9", "1 1 - 1 - 1 1"));
  expect(tooHigh).toContainEqual(shift(4, "r2!x = -", "r3!x = 6", "r4!x = -", "r5!x = 8"));
});

test("the row at the end becomes nothing though a figure was pushed out, where that suits", () => {
  // The right figures are 3 - 4 - 6 9, and 3 6 - 4 - 9.
  const tooHigh = moves(oneColumn("3 4 - 6 7 9", "1 - 1 - 1 1"));
  expect(tooHigh).toContainEqual(shift(3, "r1!x = -", "r2!x = 4", "r3!x = -", "r4!x = 6"));
  const tooLow = moves(oneColumn("3 - 6 - 4 9", "1 1 - 1 - 1"));
  expect(tooLow).toContainEqual(shift(4, "r1!x = 6", "r2!x = -", "r3!x = 4", "r4!x = -"));
});

test("a figure that was pushed out at one end of a block goes back to the other", () => {
  // The right figures are 3 - 4 - 6 9, and 3 4 - 6 - 9.
  const tooLow = moves(oneColumn("3 6 - 4 - 9", "1 - 1 - 1 1"));
  expect(tooLow).toContainEqual(shift(4, "r1!x = -", "r2!x = 4", "r3!x = -", "r4!x = 6"));
  const tooHigh = moves(oneColumn("3 - 6 - 4 9", "1 1 - 1 - 1"));
  expect(tooHigh).toContainEqual(shift(4, "r1!x = 4", "r2!x = -", "r3!x = 6", "r4!x = -"));
});

test("a figure that is not printed is moved as none", () => {
  const rows: Rows = [
    ["- ?", "1 1"],
    ["5 7", "- 1"],
  ];
  expect(moves(rows, ["x", "y"])).toContainEqual({
    pattern: "swapped-rows",
    gain: 2,
    changes: ["r0!x = 5", "r0!y = 7", "r1!x = -", "r1!y = undefined"],
  });
});

test("a shift that changes a single cell is none, whatever it settles", () => {
  const rows = oneColumn("5 5 5", "- 1 1");
  expect(moves([...rows, ...rows.slice(1)], ["x"], 3)).toEqual([]);
});

test("a block reaches up to eight beyond the last suspect row", () => {
  const long = (count: number): Rows => [
    ...alternating(4),
    ...Array.from({ length: count }, (_, row) => [`${10 + row}`, "1"] as const),
  ];
  const ends = (rows: Rows) => {
    const shifts = moves(rows).filter(({ pattern }) => pattern === "shifted-rows");
    const rowsOfChange = shifts.map(({ changes }) =>
      changes.map((text) => Number(/\d+/.exec(text))),
    );
    return [...new Set(rowsOfChange.map((all) => Math.max(...all)))].sort((a, b) => a - b);
  };
  expect(ends(long(12))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(ends(long(4))).toEqual([1, 2, 3, 4, 5, 6, 7]);
});
