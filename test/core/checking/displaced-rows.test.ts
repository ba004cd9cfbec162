import {
  type CheckedTable,
  gridText,
  type Identity,
  IdentitySystem,
} from "../../../src/core/checking";
import { displacedRows } from "../../../src/core/checking/displaced-rows";
import { suspectRows } from "../../../src/core/checking/suspect-rows";
import { figuresIn, presenceOf, sameAs, sumOf } from "../../support/statements";

type Texts = Record<string, string>;

/** Cells of a table by row; the columns of a row are apart by blanks. */
const cellsOfTable = (name: string, rows: readonly string[]): Texts =>
  Object.fromEntries(
    rows.flatMap((row, r) =>
      row.split(" ").map((text, c) => [`${name}!r${r}!${"xyz"[c]}`, text] as const),
    ),
  );

/** What is found in a table `a` of which `b` is a copy as it should be, with other statements and cells. */
function displaced(
  printed: readonly string[],
  right: readonly string[],
  more: readonly Identity[] = [],
  cells: Texts = {},
) {
  const a = cellsOfTable("a", printed);
  const copies = Object.keys(cellsOfTable("b", right)).map((cell) =>
    sameAs(cell.replace("b!", "a!"), cell),
  );
  const table: CheckedTable = {
    name: "a",
    columns: printed[0]!.split(" ").map((_, c) => "xyz"[c]!),
    rows: printed.map((_, r) => ({ key: `r${r}`, parent: "", values: [] })),
  };
  const texts = { ...a, ...cellsOfTable("b", right), ...cells };
  const system = new IdentitySystem([...copies, ...more], figuresIn(texts));
  const [suspects] = suspectRows(system, [table]);
  return displacedRows(system, suspects!).map(({ pattern, changes }) => [
    pattern,
    ...[...changes].map(
      ([cell, figure]) => `${cell.slice(2)} = ${figure && gridText(figure.value, figure.decimals)}`,
    ),
  ]);
}

test("two rows that have each other's figures were exchanged, which is said once", () => {
  expect(displaced(["10", "20", "30"], ["20", "10", "30"])).toEqual([
    ["swapped-rows", "r0!x = 20", "r1!x = 10"],
  ]);
  expect(displaced(["10 1", "20 2", "30 3"], ["30 3", "20 2", "10 1"])).toEqual([
    ["swapped-rows", "r0!x = 30", "r0!y = 3", "r2!x = 10", "r2!y = 1"],
  ]);
});

test("rows whose figures all stand above them, or all below, were shifted; one that was pushed out is none of them", () => {
  expect(displaced(["10", "20", "30"], ["30", "10", "20"])).toEqual([
    ["shifted-rows", "r1!x = 10", "r2!x = 20"],
  ]);
  expect(displaced(["10", "20", "30"], ["20", "30", "10"])).toEqual([
    ["shifted-rows", "r0!x = 20", "r1!x = 30"],
  ]);
});

test("a row whose figure stands on the other side parts two blocks", () => {
  const printed = ["10", "11", "12", "13", "14", "15"];
  expect(displaced(printed, ["10", "10", "11", "14", "13", "14"])).toEqual([
    ["swapped-rows", "r3!x = 14", "r4!x = 13"],
    ["shifted-rows", "r1!x = 10", "r2!x = 11"],
    ["shifted-rows", "r4!x = 13", "r5!x = 14"],
  ]);
});

const ten = Array.from({ length: 10 }, (_, row) => `${100 + 10 * row}`);
const withRows = (rows: Record<number, string>) => ten.map((text, row) => rows[row] ?? text);

test("rows up to four apart are one block, further apart they are not", () => {
  expect(displaced(ten, withRows({ 1: "100", 5: "140" }))).toEqual([
    ["shifted-rows", "r1!x = 100", "r5!x = 140"],
  ]);
  expect(displaced(ten, withRows({ 1: "100", 5: "140", 9: "180" }))).toEqual([
    ["shifted-rows", "r1!x = 100", "r5!x = 140", "r9!x = 180"],
  ]);
  expect(displaced(ten, withRows({ 1: "100", 6: "150" }))).toEqual([]);
});

test("rows that moved down and rows that moved up are two blocks", () => {
  expect(displaced(ten, withRows({ 1: "100", 2: "110", 5: "160", 6: "170" }))).toEqual([
    ["shifted-rows", "r1!x = 100", "r2!x = 110"],
    ["shifted-rows", "r5!x = 160", "r6!x = 170"],
  ]);
});

test("a row of which nothing is known does not join two blocks", () => {
  const printed = withRows({ 4: "-" });
  const rights = withRows({ 1: "100", 4: "-", 6: "150" });
  const presence = presenceOf("a!r4!x", "c!r4!x");
  expect(displaced(printed, rights, [presence], { "c!r4!x": "5" })).toEqual([]);
});

test("in a block a figure that stands nowhere is put in from the other cells, with the decimals of its column", () => {
  expect(displaced(["10", "11", "12", "13", "1.5"], ["10", "10", "77.25", "12", "1.5"])).toEqual([
    ["shifted-rows", "r1!x = 10", "r2!x = 77.3", "r3!x = 12"],
  ]);
  expect(displaced(["10", "11", "12", "13"], ["10", "10", "77.25", "12"])).toEqual([
    ["shifted-rows", "r1!x = 10", "r2!x = 77", "r3!x = 12"],
  ]);
});

test("figures are looked for up to eight rows away, and the nearest that suits is taken", () => {
  expect(displaced(ten, withRows({ 0: "180", 8: "100" }))).toEqual([
    ["swapped-rows", "r0!x = 180", "r8!x = 100"],
  ]);
  expect(displaced(ten, withRows({ 0: "190", 9: "100" }))).toEqual([]);
  const twice = withRows({ 0: "140" });
  expect(displaced(twice, withRows({ 0: "140", 3: "140", 4: "130" }))).toEqual([
    ["swapped-rows", "r3!x = 140", "r4!x = 130"],
  ]);
});

test("nothing but dashes is no figure that could have been displaced", () => {
  expect(displaced(["-", "5", "-", "7"], ["-", "-", "-", "-"])).toEqual([]);
  expect(displaced(["- 3", "5 4"], ["5 4", "- 3"])).toEqual([
    ["swapped-rows", "r0!x = 5", "r0!y = 4", "r1!x = 0", "r1!y = 3"],
  ]);
});

test("what a statement of up to six cells wants is taken, of more cells it is not", () => {
  const wanting = (parts: number) => {
    const cells: Texts = {};
    const sums = [1, 3].map((row) => {
      const names = Array.from({ length: parts }, (_, part) => `c!s${row}p${part}!x`);
      names.forEach((name, part) => (cells[name] = part === 0 ? `${9 + row}` : "-"));
      return sumOf(`a!r${row}!x`, ...names);
    });
    return displaced(["10", "50", "12", "70"], ["10", "50", "12", "70"], sums, cells);
  };
  expect(wanting(5)).toEqual([["shifted-rows", "r1!x = 10", "r3!x = 12"]]);
  expect(wanting(6)).toEqual([]);
});

test("where statements contradict each other, and however many agree again, nothing is wanted", () => {
  const others = [0, 1].map((index) => sameAs("a!r1!x", `c${index}!r1!x`));
  const rights = withRows({ 1: "100", 3: "120" });
  expect(displaced(ten, rights)).toEqual([["shifted-rows", "r1!x = 100", "r3!x = 120"]]);
  expect(displaced(ten, rights, others, { "c0!r1!x": "990", "c1!r1!x": "100" })).toEqual([]);
});
