import { type CheckedTable, type Identity, IdentitySystem } from "../../../src/core/checking";
import { cellAt, suspectRows } from "../../../src/core/checking/suspect-rows";
import { figuresIn, partOf, presenceOf, sameAs, sumOf } from "../../support/statements";

const table = (name: string): CheckedTable => ({
  name,
  columns: ["x", "y", "z"],
  rows: ["r0", "r1", "r2", "r3"].map((key) => ({ key, parent: "", values: [] })),
});
const tables = [table("a"), table("b")];

/** Suspect rows and columns by table. */
function suspects(
  identities: readonly Identity[],
  texts: Record<string, string>,
  kinds?: ReadonlySet<Identity["kind"]>,
) {
  const system = new IdentitySystem(identities, figuresIn(texts));
  return suspectRows(system, tables, kinds).map(({ table, rows, columns }) => [
    table.name,
    rows,
    columns,
  ]);
}

test("cells of failing statements are suspect, their columns in the order of the table", () => {
  const failing = [sameAs("a!r0!z", "a!r2!z"), sameAs("a!r2!x", "a!r2!z")];
  const texts = { "a!r0!z": "1", "a!r2!z": "2", "a!r2!x": "2" };
  expect(suspects(failing, texts)).toEqual([["a", [0, 2], [2]]]);
  expect(suspects(failing, { ...texts, "a!r2!x": "3" })).toEqual([["a", [0, 2], [0, 2]]]);
  expect(suspects(failing, { ...texts, "a!r0!z": "2" })).toEqual([]);
});

test("each table has its own suspects; only some kinds of statements are asked when told", () => {
  const failing = [
    sameAs("a!r0!x", "b!r1!y"),
    presenceOf("a!r2!x", "a!r3!x"),
    partOf("b!r0!z", "b!r2!z"),
  ];
  const texts = {
    "a!r0!x": "1",
    "b!r1!y": "2",
    "a!r2!x": "-",
    "a!r3!x": "5",
    "b!r0!z": "9",
    "b!r2!z": "3",
  };
  expect(suspects(failing, texts)).toEqual([
    ["a", [0, 2, 3], [0]],
    ["b", [0, 1, 2], [1, 2]],
  ]);
  expect(suspects(failing, texts, new Set(["presence"] as const))).toEqual([["a", [2, 3], [0]]]);
  expect(suspects(failing, texts, new Set(["part"] as const))).toEqual([["b", [0, 2], [2]]]);
});

test("of a statement about more than six cells only the result is suspect", () => {
  const parts = ["a!r0!x", "a!r1!x", "a!r2!x", "a!r0!y", "a!r1!y"];
  const texts = Object.fromEntries([...parts, "a!r2!y"].map((cell) => [cell, "1"]));
  const total = { ...texts, "a!r3!z": "50" };
  expect(suspects([sumOf("a!r3!z", ...parts)], total)).toEqual([["a", [0, 1, 2, 3], [0, 1, 2]]]);
  expect(suspects([sumOf("a!r3!z", ...parts, "a!r2!y")], total)).toEqual([["a", [3], [2]]]);
});

test("a cell is named by its row and column; beyond the table there is none that is printed", () => {
  expect(cellAt(tables[0]!, 1, 2)).toBe("a!r1!z");
  const system = new IdentitySystem([], figuresIn({ "a!r0!x": "1" }));
  expect(system.figure(cellAt(tables[0]!, 9, 0))).toBeUndefined();
});
