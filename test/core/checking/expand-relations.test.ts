import {
  CellIndex,
  type CheckedTable,
  checkIdentity,
  expandRelations,
  type Relation,
  type RelationSet,
} from "../../../src/core/checking";

const table = (name: string, columns: string[], rows: [string, string, ...string[]][]) =>
  ({
    name,
    columns,
    rows: rows.map(([key, parent, ...values]) => ({ key, parent, values })),
  }) satisfies CheckedTable;

const tables = [
  table(
    "l2",
    ["2020-01", "2020-02"],
    [
      ["it", "", "110.00", "112.00"],
      ["ib", "", "100.00", "101.00"],
    ],
  ),
  table(
    "l3",
    ["2020-03"],
    [
      ["it", "", "111.00"],
      ["ib", "", "102.00"],
    ],
  ),
  table("l4", ["2020-02", "2020-03"], [["it", "", "1.82", "-0.89"]]),
  table(
    "trade",
    ["2020"],
    [
      ["asia", "", "30"],
      ["jepang", "asia", "10"],
      ["india", "asia", "20"],
      ["eropa", "", "-"],
      ["jumlah", "", "30"],
    ],
  ),
];

const relations = (...list: Relation[]): RelationSet => ({
  blank: "missing",
  sets: {
    month: ["2020-01", "2020-02", "2020-03"],
    group: [{ id: "level", change: "l4" }, { id: "trade" }],
  },
  panels: { level: { tables: ["l2", "l3"], latent: ["2019-12"] } },
  relations: list,
});

const expand = (...list: Relation[]) => expandRelations(relations(...list), tables);

test("a change relation over successive months crosses the tables of a panel and skips the first month", () => {
  const identities = expand({
    id: "change",
    kind: "change",
    each: { m: "month" },
    result: "l4:it@{m}",
    of: "level:it@{m}",
    over: "level:it@{m-1}",
  });
  expect(identities).toHaveLength(2);
  expect(identities[1]).toMatchObject({
    result: "l4!it!2020-03",
    numerator: { terms: [{ cell: "l3!it!2020-03", sign: 1n }] },
    denominator: { terms: [{ cell: "l2!it!2020-02" }] },
    scale: 100n,
  });
});

test("children and roots: asia is the sum of its countries, the total of the continents without itself", () => {
  const [asia, , total] = [
    ...expand({
      id: "continents",
      kind: "sum",
      each: { c: ["asia"] },
      result: "trade:{c}@2020",
      of: "trade:[>{c}]@2020",
    }),
    undefined,
    ...expand({ id: "total", kind: "sum", result: "trade:jumlah@2020", of: "trade:[>]@2020" }),
  ];
  expect(asia).toMatchObject({
    numerator: { terms: [{ cell: "trade!jepang!2020" }, { cell: "trade!india!2020" }] },
  });
  expect(total).toMatchObject({
    numerator: { terms: [{ cell: "trade!asia!2020" }, { cell: "trade!eropa!2020" }] },
  });
  const lookup = new CellIndex(tables, relations()).lookup();
  expect([asia, total].map((identity) => identity && checkIdentity(identity, lookup))).toEqual([
    "exact",
    "exact",
  ]);
});

test("a mean divides by the cells that exist; latent columns have ids but no figures", () => {
  const [mean] = expand({
    id: "mean",
    kind: "mean",
    result: "trade:asia@2020",
    of: "level:it@[month]",
  });
  expect(mean).toMatchObject({ denominator: { constant: 3_000_000_000_000n } });
  const [december] = expand({
    id: "ntp",
    kind: "ratio",
    each: { m: "columns(level)" },
    result: "level:it@{m}",
    of: "level:it@{m}",
    over: "level:ib@{m}",
  });
  expect(december?.result).toBe("level!it!2019-12");
  expect(
    december && checkIdentity(december, new CellIndex(tables, relations()).lookup()),
  ).toBeUndefined();
});

test("a record without the field that a reference names is passed over", () => {
  const identities = expand({
    id: "fields",
    kind: "same",
    each: { g: "group" },
    result: "{g.change}:it@2020-02",
    of: "{g.change}:it@2020-02",
  });
  expect(identities).toHaveLength(1);
});

test("absent nil: a sum without parts says that its result is nothing", () => {
  const [empty] = expand({
    id: "ports",
    kind: "sum",
    result: "trade:eropa@2020",
    of: "trade:[>eropa]@2020",
    absent: "nil",
  });
  expect(empty && checkIdentity(empty, new CellIndex(tables, relations()).lookup())).toBe("exact");
});

test("a relation that names nothing, an unknown set, variable or panel is refused with its name", () => {
  const base = { kind: "same", of: "l4:it@2020-02" } as const;
  expect(() => expand({ ...base, id: "typo", result: "l4:lt@2020-02" })).toThrow(/typo/);
  expect(() => expand({ ...base, id: "a", result: "l9:it@2020-02" })).toThrow(/l9/);
  expect(() => expand({ ...base, id: "a", result: "l4:it@[moon]" })).toThrow(/moon/);
  expect(() => expand({ ...base, id: "a", result: "l4:it@{q}" })).toThrow(/q/);
});
