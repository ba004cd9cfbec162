import { gridText, type Identity, IdentitySystem } from "../../../src/core/checking";
import { singleCellRepairs } from "../../../src/core/checking/single-cell-repair";
import { figuresIn, sameAs, sumOf } from "../../support/statements";

const inSystem = (system: IdentitySystem) =>
  singleCellRepairs(system).map(({ cell, pattern, proposed, gain }) => [
    cell,
    pattern,
    gridText(proposed.value, proposed.decimals),
    gain,
  ]);

/** Repairs as cell, pattern, proposed figure and gain. */
const repairs = (identities: readonly Identity[], texts: Record<string, string>) =>
  inSystem(new IdentitySystem(identities, figuresIn(texts)));

const repairOf = (cell: string, ...args: Parameters<typeof repairs>) =>
  repairs(...args).find(([name]) => name === cell);

test("what settles most stands first, then what a likelier slip explains", () => {
  const texts = { "t!a!x": "8210", "t!b!x": "8120", "t!c!x": "8120" };
  const copies = [sameAs("t!a!x", "t!b!x"), sameAs("t!a!x", "t!c!x")];
  expect(repairs(copies, texts)).toEqual([
    ["t!a!x", "swapped-digits", "8120", 2],
    ["t!b!x", "swapped-digits", "8210", 1],
    ["t!c!x", "swapped-digits", "8210", 1],
  ]);
  const sum = sumOf("t!s!x", "t!a!x", "t!b!x");
  // 14 with swapped digits, 30 without its zero, and a 38 that no slip turns into 11.
  expect(repairs([sum], { "t!a!x": "3", "t!b!x": "11", "t!s!x": "41" })).toEqual([
    ["t!s!x", "swapped-digits", "14", 1],
    ["t!a!x", "separator", "30", 1],
    ["t!b!x", "value", "38", 1],
  ]);
});

test("where no figure suits all statements of a cell, each of them proposes one, and the one that gains most is taken", () => {
  const copies = ["t!b!x", "t!c!x", "t!d!x"].map((cell) => sameAs("t!a!x", cell));
  const texts = { "t!a!x": "1", "t!b!x": "5", "t!c!x": "7", "t!d!x": "7" };
  expect(repairs(copies, texts)[0]).toEqual(["t!a!x", "digit", "7", 2]);
});

test("of figures that gain as much the one that a likelier slip explains is taken", () => {
  const copies = ["t!b!x", "t!c!x"].map((cell) => sameAs("t!a!x", cell));
  const texts = { "t!a!x": "12", "t!b!x": "99", "t!c!x": "21" };
  expect(repairOf("t!a!x", copies, texts)).toEqual(["t!a!x", "swapped-digits", "21", 1]);
});

test("a part that is more than its whole may be as much at most, and the whole as little at least", () => {
  const part: Identity = {
    ...{ kind: "part", relation: "part" },
    ...{ result: "t!a!x", wholes: ["t!b!x"] },
  };
  expect(repairs([part], { "t!a!x": "8.3", "t!b!x": "5.1" })).toEqual([
    ["t!a!x", "value", "5.1", 1],
    ["t!b!x", "value", "8.3", 1],
  ]);
});

test("what settles one statement and breaks another is no repair", () => {
  const copies = ["t!b!x", "t!c!x"].map((cell) => sameAs("t!a!x", cell));
  expect(repairs(copies, { "t!a!x": "1", "t!b!x": "5", "t!c!x": "1" })).toEqual([
    ["t!b!x", "digit", "1", 1],
  ]);
});

/** What is proposed for a cell whose copy is 46.27, among others of its column. */
const beside = (printed: string, ...others: string[]) =>
  repairOf("t!a!x", [sameAs("t!a!x", "u!a!y")], {
    ...Object.fromEntries(others.map((text, index) => [`t!o${index}!x`, text])),
    "t!a!x": printed,
    "u!a!y": "46.27",
  });

test("a number that no slip explains keeps its decimals where its column has them, or shows the most of its column", () => {
  expect(beside("9.9", "1.25", "2.5")).toEqual(["t!a!x", "value", "46.3", 1]);
  expect(beside("9.9", "1.25", "2")).toEqual(["t!a!x", "value", "46.27", 1]);
  expect(beside("9.9")).toEqual(["t!a!x", "value", "46.3", 1]);
});

test("a dash or a blank where a number must be gets the most decimals of its column, or of what it is bound to", () => {
  expect(beside("-", "1.5", "2")).toEqual(["t!a!x", "lost-cell", "46.3", 1]);
  expect(beside("-")).toEqual(["t!a!x", "lost-cell", "46.27", 1]);
  expect(beside("")).toEqual(["t!a!x", "blank-cell", "46.27", 1]);
});

test("a cell that a move has emptied is lost", () => {
  const system = new IdentitySystem(
    [sameAs("t!a!x", "u!a!y")],
    figuresIn({ "t!a!x": "9.9", "u!a!y": "46.27" }),
  );
  system.apply(new Map([["t!a!x", undefined]]));
  expect(inSystem(system)).toContainEqual(["t!a!x", "lost-cell", "46.27", 1]);
});
