import {
  CellIndex,
  type CheckedTable,
  expandRelations,
  gridText,
  IdentitySystem,
  locateFaults,
  type RelationSet,
} from "../../../src/core/checking";

const table = (name: string, columns: string[], rows: Record<string, string[]>): CheckedTable => ({
  name,
  columns,
  rows: Object.entries(rows).map(([key, values]) => ({ key, parent: "", values })),
});

const relations: RelationSet = {
  blank: "nil",
  sets: { measure: ["volume", "value"] },
  panels: {},
  relations: [
    { id: "total", kind: "sum", each: { q: "measure" }, result: "a:total@{q}", of: "a:[>]@{q}" },
    {
      id: "presence",
      kind: "presence",
      each: { r: "rows(a)" },
      result: "a:{r}@value",
      of: "a:{r}@volume",
    },
    {
      id: "twice",
      kind: "same",
      each: { r: "rows(b)", q: "measure" },
      result: "b:{r}@{q}",
      of: "a:{r}@{q}",
    },
  ],
};

const rows = {
  one: ["1200", "350"],
  two: ["47", "8120"],
  three: ["-", "-"],
  four: ["905", "66"],
  five: ["3310", "7041"],
  six: ["28", "19"],
  total: ["5490", "15596"],
};
const copy = { ...rows };

/** Puts the values of rows in, locates the fault and returns its pattern and cells. */
function locate(a: Record<string, string[]>, b: Record<string, string[]> = copy) {
  const tables = [
    table("a", ["volume", "value"], { ...rows, ...a }),
    table("b", ["volume", "value"], b),
  ];
  const figures = new CellIndex(tables, relations).figures();
  const system = new IdentitySystem(expandRelations(relations, tables), figures);
  const { repairs, unsettled } = locateFaults(system, tables);
  expect(unsettled).toEqual([]);
  return repairs.map(({ pattern, cells, rivals }) => ({
    pattern,
    cells: cells.map(({ cell, proposed }) => [cell, proposed && gridText(proposed.value)]),
    rivals,
  }));
}

test("tables without faults have no repairs", () => {
  expect(locate({})).toEqual([]);
});

test("8120 printed as 8210 is located by its total and its copy, with the swapped digits", () => {
  expect(locate({ two: ["47", "8210"] })).toEqual([
    { pattern: "swapped-digits", cells: [["a!two!value", "8120"]], rivals: [] },
  ]);
});

test("a number printed as a dash is a lost cell, one left empty a blank cell, both with the lost number", () => {
  expect(locate({ four: ["905", "-"] })).toEqual([
    { pattern: "lost-cell", cells: [["a!four!value", "66"]], rivals: [] },
  ]);
  expect(locate({ four: ["905", ""] })).toEqual([
    { pattern: "blank-cell", cells: [["a!four!value", "66"]], rivals: [] },
  ]);
});

test("a row without a copy whose number is wrong in the total: every part can be it, a slip decides", () => {
  const twoRows = { one: rows.one, two: rows.two };
  expect(locate({ five: ["3310", "70410"] }, twoRows)).toEqual([
    { pattern: "separator", cells: [["a!five!value", "7041"]], rivals: [] },
  ]);
});

test("a repair keeps the decimals of its column, whatever the wrong number shows", () => {
  expect(locate({ five: ["3310", "7.041"] })).toEqual([
    { pattern: "separator", cells: [["a!five!value", "7041"]], rivals: [] },
  ]);
  const lost = locate({ one: ["1200", "35.333"] });
  expect(lost).toEqual([{ pattern: "value", cells: [["a!one!value", "350"]], rivals: [] }]);
});

test("exchanged rows are one fault, not four", () => {
  const [repair, ...others] = locate({ four: rows.five, five: rows.four });
  expect(others).toEqual([]);
  expect(repair?.pattern).toBe("swapped-rows");
  expect(repair?.cells).toContainEqual(["a!four!volume", "905"]);
  expect(repair?.cells).toHaveLength(4);
});

test("figures that stand one row too high are shifted back, and the row that was pushed out is filled from the copy", () => {
  const [repair, ...others] = locate({
    two: rows.three,
    three: rows.four,
    four: rows.five,
    five: rows.six,
    six: ["1", "2"],
  });
  expect(others).toEqual([]);
  expect(repair?.pattern).toBe("shifted-rows");
  expect(repair?.cells).toContainEqual(["a!four!value", "66"]);
  expect(repair?.cells).toContainEqual(["a!six!volume", "28"]);
});

test("two faults in two rows are found one after the other", () => {
  const repairs = locate({ one: ["1200", "850"], five: ["3310", "7014"] });
  expect(repairs.map(({ cells }) => cells[0])).toEqual([
    ["a!five!value", "7041"],
    ["a!one!value", "350"],
  ]);
});

test("after restore the figures are as printed and fail as before", () => {
  const tables = [
    table("a", ["volume", "value"], { ...rows, two: ["47", "8210"] }),
    table("b", ["volume", "value"], copy),
  ];
  const system = new IdentitySystem(
    expandRelations(relations, tables),
    new CellIndex(tables, relations).figures(),
  );
  const failing = [...system.failing];
  locateFaults(system, tables);
  expect(system.failing.size).toBe(0);
  system.restore();
  expect([...system.failing]).toEqual(failing);
});

test("of two slips that suit, swapped digits stand before a moved separator, which is named as a rival", () => {
  const one: RelationSet = {
    blank: "nil",
    sets: {},
    panels: {},
    relations: [{ id: "total", kind: "sum", result: "c:total@n", of: "c:[>]@n" }],
  };
  const tables = [table("c", ["n"], { first: ["3"], second: ["4"], third: ["7"], total: ["41"] })];
  const figures = new CellIndex(tables, one).figures();
  const system = new IdentitySystem(expandRelations(one, tables), figures);
  const [repair] = locateFaults(system, tables).repairs;
  expect(repair).toMatchObject({
    pattern: "swapped-digits",
    cells: [{ cell: "c!total!n" }],
    rivals: ["c!first!n"],
  });
});
