import {
  type CheckedTable,
  gridText,
  type Identity,
  IdentitySystem,
  locateFaults,
  type PrintedFigure,
} from "../../../src/core/checking";
import { alike, figuresIn, partOf, presenceOf, sameAs, sumOf } from "../../support/statements";

const textOf = (figure: PrintedFigure | undefined) =>
  figure && (figure.nil ? "-" : gridText(figure.value, figure.decimals));

/** Repairs in words, and how many statements stay unsettled. */
function locate(
  identities: readonly Identity[],
  texts: Record<string, string>,
  tables: readonly CheckedTable[] = [],
  most?: number,
) {
  const system = new IdentitySystem(identities, figuresIn(texts));
  const { repairs, unsettled } = locateFaults(system, tables, most);
  return {
    repairs: repairs.map(({ pattern, cells, settles, rivals, rivalPairs }) => ({
      pattern,
      cells: cells.map(({ cell, proposed }) => `${cell} ${textOf(proposed)}`),
      settles: settles.length,
      rivals,
      pairs: rivalPairs.map((pair) =>
        pair.map(({ cell, proposed }) => `${cell} ${textOf(proposed)}`),
      ),
    })),
    unsettled,
  };
}

// By a = t - c, a is from 15 to 17. Of 61 that is 16 with swapped digits; t and c have no slips that suit.
const [a, c, t] = ["m!a!x", "m!c!x", "m!t!x"];
const difference = sumOf(a, t, `-${c}`);
const numbers = { [a]: "61", [c]: "52", [t]: "68", "m!o!y": "1.5" };
const one = { pattern: "value", rivals: [], pairs: [] };

test("cells of one statement that no slip explains are rivals of each other", () => {
  const low = partOf("m!w!y", a);
  expect(locate([difference, low], { ...numbers, "m!w!y": "17.0" })).toEqual({
    repairs: [{ ...one, cells: ["m!a!x 17"], settles: 1, rivals: [t, c] }],
    unsettled: [],
  });
});

test("where two statements point at a number that no slip explains, two slips are told as well", () => {
  expect(locate([difference, sameAs(a, "m!e!y")], { ...numbers, "m!e!y": "17.0" })).toEqual({
    repairs: [{ ...one, cells: ["m!a!x 17"], settles: 2, pairs: [["m!a!x 16", "m!e!y 16.0"]] }],
    unsettled: [],
  });
});

test("a slip that settles both has no pairs of slips beside it", () => {
  expect(locate([difference, sameAs(a, "m!e!y")], { ...numbers, "m!e!y": "16.0" })).toEqual({
    repairs: [{ ...one, pattern: "swapped-digits", cells: ["m!a!x 16"], settles: 2 }],
    unsettled: [],
  });
});

test("a rival stands in all statements that the repair settles, and settles as many", () => {
  const swapped = { ...one, pattern: "swapped-digits" };
  const chain = [sameAs("m!1!x", "m!2!x"), sameAs("m!1!x", "m!3!x"), sameAs("m!2!x", "m!4!x")];
  const chained = locate(chain, { "m!1!x": "21", "m!2!x": "12", "m!3!x": "12", "m!4!x": "21" });
  expect(chained.repairs[0]).toEqual({ ...swapped, cells: ["m!1!x 12"], settles: 2 });
  // 2 could be 21, were it not for its copy.
  const copied = [
    sameAs("m!1!x", "m!2!x"),
    sumOf("m!1!x", "m!2!x", "m!k!x"),
    sameAs("m!2!x", "m!3!x"),
  ];
  const texts = { "m!1!x": "21", "m!2!x": "12", "m!3!x": "12", "m!k!x": "-" };
  expect(locate(copied, texts).repairs).toEqual([{ ...swapped, cells: ["m!1!x 12"], settles: 2 }]);
  const { "m!3!x": _, ...without } = texts;
  expect(locate(copied, without).repairs).toEqual([
    { ...swapped, cells: ["m!1!x 12"], settles: 2, rivals: ["m!2!x"] },
  ]);
});

test("so many faults are located as are asked for; the others stay unsettled", () => {
  const copies = ["1", "2", "3"].map((row) => sameAs(`m!${row}!x`, `n!${row}!x`));
  const texts = {
    ...{ "m!1!x": "21", "m!2!x": "34", "m!3!x": "99" },
    ...{ "n!1!x": "12", "n!2!x": "43", "n!3!x": "99" },
  };
  const first = locate(copies, texts, [], 1);
  expect(first.repairs).toHaveLength(1);
  expect(first.unsettled).toEqual([copies[1]]);
  expect(locate(copies, texts)).toMatchObject({ repairs: [{}, {}], unsettled: [] });
  expect(locate(copies, texts, [], 0)).toEqual({ repairs: [], unsettled: copies.slice(0, 2) });
});

test("a likelihood that no figure settles stays unsettled, and does not hide a fault elsewhere", () => {
  const pair = alike("m!1!x", "m!2!x", "m!1!v", "m!2!v");
  const texts = { "m!1!x": "1", "m!2!x": "9", "m!1!v": "7", "m!2!v": "7" };
  expect(locate([pair], texts)).toEqual({ repairs: [], unsettled: [pair] });
  const copy = sameAs("n!1!x", "n!2!x");
  expect(locate([pair, copy], { ...texts, "n!1!x": "25", "n!2!x": "21" })).toEqual({
    repairs: [{ ...one, pattern: "digit", cells: ["n!1!x 21"], settles: 1, rivals: ["n!2!x"] }],
    unsettled: [pair],
  });
});

test("of two lost cells that belong together one comes after the other, though the first breaks a statement", () => {
  const [value, volume] = ["m!1!x", "m!1!v"];
  const statements = [presenceOf(value, volume), sameAs(value, "n!1!x"), sameAs(volume, "n!1!v")];
  const texts = { [value]: "", [volume]: "", "n!1!x": "25", "n!1!v": "7" };
  expect(locate(statements, texts)).toMatchObject({
    repairs: [
      { pattern: "blank-cell", cells: ["m!1!x 25"], settles: 1 },
      { pattern: "blank-cell", cells: ["m!1!v 7"], settles: 2 },
    ],
    unsettled: [],
  });
});

const tableOf = (rows: number, columns = ["x"]): CheckedTable => ({
  name: "a",
  columns,
  rows: Array.from({ length: rows }, (_, row) => ({ key: `r${row}`, parent: "", values: [] })),
});

test("one cell goes before a move of rows that settles as much", () => {
  const copies = ["0", "1"].map((row) => sameAs(`a!r${row}!x`, `b!r${row}!x`));
  const cell = [sameAs("c!r!x", "d!r!x"), sameAs("c!r!x", "e!r!x")];
  const texts = {
    ...{ "a!r0!x": "100", "a!r1!x": "720", "b!r0!x": "720", "b!r1!x": "100" },
    ...{ "c!r!x": "21", "d!r!x": "12", "e!r!x": "12" },
  };
  const { repairs, unsettled } = locate([...copies, ...cell], texts, [tableOf(2)]);
  expect(repairs).toEqual([
    { ...one, pattern: "swapped-digits", cells: ["c!r!x 12"], settles: 2 },
    { ...one, pattern: "swapped-rows", cells: ["a!r0!x 720", "a!r1!x 100"], settles: 2 },
  ]);
  expect(unsettled).toEqual([]);
});

test("totals that rounding makes unlikely can be exchanged, though no cell can be told", () => {
  const parts = (name: string) => Array.from({ length: 10 }, (_, index) => `p!${name}${index}!x`);
  const sums = ["0", "1"].map((row) => sumOf(`a!r${row}!x`, ...parts(row)));
  const sevens = Object.fromEntries([...parts("0"), ...parts("1")].map((cell) => [cell, "7"]));
  const texts = { ...sevens, "p!10!x": "11", "a!r0!x": "74", "a!r1!x": "70" };
  expect(locate(sums, texts, [tableOf(2)])).toEqual({
    repairs: [{ ...one, pattern: "swapped-rows", cells: ["a!r0!x 70", "a!r1!x 74"], settles: 2 }],
    unsettled: [],
  });
  expect(locate(sums, { ...texts, "a!r1!x": "74" }, [tableOf(2)])).toEqual({
    repairs: [],
    unsettled: [sums[0]],
  });
});

/** Figures in rows that should stand where there are some in the second text of each row, with other statements. */
function byPresence(
  rows: readonly (readonly [printed: string, expected: string])[],
  more: readonly Identity[] = [],
  cells: Record<string, string> = {},
) {
  const texts = { ...cells };
  const identities = rows.map(([printed, expected], row) => {
    const [cell, beside] = [`a!r${row}!x`, `b!r${row}!x`];
    Object.assign(texts, { [cell]: printed, [beside]: expected });
    return presenceOf(cell, beside);
  });
  return locate([...identities, ...more], texts, [tableOf(rows.length)]).repairs;
}

test("cells of other moves that settle as much are rivals of a move", () => {
  const [first] = byPresence([
    ["-", "1"],
    ["5", "-"],
    ["-", "1"],
  ]);
  expect(first).toEqual({
    ...one,
    pattern: "swapped-rows",
    cells: ["a!r0!x 5", "a!r1!x -"],
    settles: 2,
    rivals: ["a!r2!x"],
  });
});

test("cells of moves that settle less are none", () => {
  const rows = [
    ["-", "1"],
    ["5", "-"],
    ["8", "1"],
    ["6", "-"],
    ["-", "1"],
  ] as const;
  const again = [presenceOf("a!r0!x", "b!r0!x"), presenceOf("a!r1!x", "b!r1!x")];
  const moves = byPresence(rows, [...again, sameAs("a!r2!x", "c!r2!x")], { "c!r2!x": "8" });
  expect(moves).toEqual([
    { ...one, pattern: "swapped-rows", cells: ["a!r0!x 5", "a!r1!x -"], settles: 4 },
    { ...one, pattern: "swapped-rows", cells: ["a!r3!x -", "a!r4!x 6"], settles: 2 },
  ]);
});
