import { CellIndex, type CheckedTable, type RelationSet } from "../../../src/core/checking";

const table = (name: string, columns: string[], rows: [string, string, ...string[]][]) =>
  ({
    name,
    columns,
    rows: rows.map(([key, parent, ...values]) => ({ key, parent, values })),
  }) satisfies CheckedTable;

const months = [
  table(
    "l2",
    ["jan"],
    [
      ["it", "", "110.0"],
      ["ib", "", "100.00"],
    ],
  ),
  table(
    "l3",
    ["feb", "mar"],
    [
      ["it", "", "112.0", ""],
      ["extra", "", "-", "5"],
    ],
  ),
];
const relations = (more: Partial<RelationSet> = {}): RelationSet => ({
  blank: "missing",
  sets: {},
  panels: { level: { tables: ["l2", "l3"], latent: ["dec"] }, plain: { tables: ["l2"] } },
  relations: [],
  ...more,
});
const index = new CellIndex(months, relations());

test("a panel finds a cell in the table that has its row and its column", () => {
  expect(index.find("level", "it", "feb")).toBe("l3!it!feb");
  expect(index.find("l2", "ib", "jan")).toBe("l2!ib!jan");
  expect(index.find("level", "ib", "feb")).toBeUndefined();
  expect(index.find("level", "it", "apr")).toBeUndefined();
  expect(index.find("l2", "it", "dec")).toBeUndefined();
  expect(index.find("plain", "it", "dec")).toBeUndefined();
});

test("a latent column has a cell for every row that some table of the panel has", () => {
  expect(index.find("level", "extra", "dec")).toBe("level!extra!dec");
  expect(index.find("level", "moon", "dec")).toBeUndefined();
});

test("the columns of a panel are its latent ones, then those of its tables", () => {
  expect(index.columns("level")).toEqual(["dec", "jan", "feb", "mar"]);
  expect(index.columns("l3")).toEqual(["feb", "mar"]);
  expect(index.columns("plain")).toEqual(["jan"]);
});

test("the rows of a panel are named once; a table or panel that is unknown has none", () => {
  expect(index.rows("level")).toEqual(["it", "ib", "extra"]);
  expect([index.hasPanel("level"), index.hasPanel("l2"), index.hasPanel("l9")]).toEqual([
    true,
    true,
    false,
  ]);
});

test("a blank is no figure, or nil where the relations say so", () => {
  expect(index.figures().has("l3!it!mar")).toBe(false);
  expect([...index.figures().keys()]).toEqual([
    "l2!it!jan",
    "l2!ib!jan",
    "l3!it!feb",
    "l3!extra!feb",
    "l3!extra!mar",
  ]);
  const nil = new CellIndex(months, relations({ blank: "nil" })).figures();
  expect(nil.get("l3!it!mar")).toMatchObject({ nil: true, blank: true });
});

const ports = table(
  "ports",
  ["value", "volume"],
  [
    ["asia", "", "30.5", "1"],
    ["jepang", "asia", "10.5", "-"],
    ["eropa", "", "7", "2"],
    ["total", "", "37.5", "3"],
  ],
);

/** Known decimals of the column `value`, then of `volume`, by row. */
function known(...trimmed: NonNullable<RelationSet["trimmed"]>) {
  const figures = new CellIndex([ports], relations({ trimmed })).figures();
  return ["value", "volume"].map((column) =>
    ["asia", "jepang", "eropa", "total"].map(
      (row) => figures.get(`ports!${row}!${column}`)?.knownDecimals,
    ),
  );
}
const none = [undefined, undefined, undefined, undefined];

test("figures of trimmed columns are known to more decimals than they show, a dash excepted", () => {
  expect(known({ tables: ["ports"], decimals: 2 })).toEqual([
    [2, 2, 2, 2],
    [2, undefined, 2, 2],
  ]);
  expect(known({ tables: ["ports"], columns: ["value"], decimals: 2 })).toEqual([
    [2, 2, 2, 2],
    none,
  ]);
  expect(known({ tables: ["others"], decimals: 2 })).toEqual([none, none]);
  expect(known()).toEqual([none, none]);
  expect(new CellIndex([ports], relations()).figures().get("ports!eropa!value")).toEqual({
    value: 7n * 10n ** 12n,
    decimals: 0,
    nil: false,
  });
});

test("where only leaves are trimmed, rows with rows below them and the total are not", () => {
  expect(known({ tables: ["ports"], columns: ["value"], decimals: 2, leavesOnly: true })).toEqual([
    [undefined, 2, 2, undefined],
    none,
  ]);
});

test("a figure keeps its value and decimals when more are known", () => {
  const trimmed = [{ tables: ["ports"], decimals: 3 }];
  const figures = new CellIndex([ports], relations({ trimmed })).figures();
  expect(figures.get("ports!asia!value")).toEqual({
    value: 30_500_000_000_000n,
    decimals: 1,
    nil: false,
    knownDecimals: 3,
  });
});
