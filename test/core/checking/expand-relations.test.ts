import {
  CellIndex,
  type CheckedTable,
  checkIdentity,
  expandRelations,
  type QuotientIdentity,
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

test("relations of two values: the other one, and for pairs the volumes of both", () => {
  const [it, ib] = ["l2!it!2020-01", "l2!ib!2020-01"];
  const two = { each: { m: ["2020-01"] }, result: "l2:it@{m}", of: "l2:ib@{m}" };
  expect(expand({ id: "r", kind: "same", ...two })).toEqual([
    { kind: "same", relation: "r", result: it, other: ib },
  ]);
  expect(expand({ id: "r", kind: "presence", ...two })).toEqual([
    { kind: "presence", relation: "r", result: it, other: ib },
  ]);
  const pairs = (...of: string[]) =>
    ({ id: "r", kind: "alike", result: "l2:it@2020-01", of }) as const;
  expect(expand(pairs("l2:ib@2020-01", "l2:it@2020-02", "l2:ib@2020-02"))).toEqual([
    {
      kind: "alike",
      relation: "r",
      result: it,
      other: ib,
      volume: "l2!it!2020-02",
      otherVolume: "l2!ib!2020-02",
    },
  ]);
  expect(() => expand(pairs("l2:ib@2020-01", "l2:it@2020-02"))).toThrow(
    "empty of relation: found r",
  );
});

test("parts and means name their wholes and parts", () => {
  const of = ["l2:ib@2020-01", "l2:ib@2020-02"];
  const cells = ["l2!ib!2020-01", "l2!ib!2020-02"];
  const result = "l2:it@2020-01";
  expect(expand({ id: "r", kind: "part", result, of })).toEqual([
    { kind: "part", relation: "r", result: "l2!it!2020-01", wholes: cells },
  ]);
  expect(expand({ id: "r", kind: "between", result, of })).toEqual([
    { kind: "between", relation: "r", result: "l2!it!2020-01", parts: cells },
  ]);
});

const unit = 10n ** 12n;

test("ratios and shares are in percent, changes less 100, sums and differences as they are, unless the relation tells", () => {
  const scaling = (relation: Partial<Relation>) => {
    const [identity] = expand({
      id: "r",
      kind: "ratio",
      result: "l2:it@2020-01",
      of: "l2:ib@2020-01",
      over: "l2:ib@2020-02",
      ...relation,
    });
    const { scale, offset } = identity as QuotientIdentity;
    return [scale, offset];
  };
  expect(scaling({ kind: "ratio" })).toEqual([100n, 0n]);
  expect(scaling({ kind: "share" })).toEqual([100n, 0n]);
  expect(scaling({ kind: "change" })).toEqual([100n, -100n * unit]);
  expect(scaling({ kind: "sum" })).toEqual([1n, 0n]);
  expect(scaling({ kind: "difference" })).toEqual([1n, 0n]);
  expect(scaling({ kind: "ratio", times: 1000, plus: 7 })).toEqual([1000n, 7n * unit]);
  expect(scaling({ kind: "change", times: 1, plus: 0 })).toEqual([1n, 0n]);
});

test("a difference subtracts what a minus stands before, and numbers are constants", () => {
  const [identity] = expand({
    id: "r",
    kind: "difference",
    result: "l2:it@2020-01",
    of: ["l2:it@2020-02", "-l2:ib@2020-02", 3],
    over: 2,
  });
  expect(identity).toMatchObject({
    numerator: {
      terms: [
        { cell: "l2!it!2020-02", sign: 1n },
        { cell: "l2!ib!2020-02", sign: -1n },
      ],
      constant: 3n * unit,
    },
    denominator: { terms: [], constant: 2n * unit },
  });
});

test("where a cell of a numerator or a denominator does not exist, the statement is left out", () => {
  const both = { each: { m: "columns(l2)" }, result: "l2:it@{m}" };
  const [missing, there] = ["l4:it@{m}", "l2:ib@{m}"];
  const numerators = expand({ id: "r", kind: "ratio", ...both, of: missing, over: there });
  expect(numerators.map(({ result }) => result)).toEqual(["l2!it!2020-02"]);
  const denominators = expand({ id: "r", kind: "ratio", ...both, of: there, over: missing });
  expect(denominators.map(({ result }) => result)).toEqual(["l2!it!2020-02"]);
  const before = expand({
    id: "r",
    kind: "same",
    each: { m: "month" },
    result: "l2:it@{m}",
    of: "l2:it@{m-1}",
  });
  expect(before.map(({ result }) => result)).toEqual(["l2!it!2020-02"]);
  const list = expand({ id: "r", kind: "sum", result: "l2:it@2020-01", of: "l2:ib@[month]" });
  expect(list).toMatchObject([
    { numerator: { terms: [{ cell: "l2!ib!2020-01" }, { cell: "l2!ib!2020-02" }] } },
  ]);
});

test("rows and columns run over those of a panel without the ones that are named", () => {
  const results = (range: string) =>
    expand({
      id: "r",
      kind: "same",
      each: { row: range },
      result: "trade:{row}@2020",
      of: "trade:{row}@2020",
    }).map(({ result }) => result.split("!")[1]);
  expect(results("rows(trade)")).toEqual(["asia", "jepang", "india", "eropa", "jumlah"]);
  expect(results("rows(trade) - jumlah asia")).toEqual(["jepang", "india", "eropa"]);
  expect(() => results("rows(moon)")).toThrow("unknown-id of set: found rows(moon)");
  expect(() => results("moon")).toThrow("unknown-id of set: found moon");
  expect(() => results("all rows(trade)")).toThrow("unknown-id of set: found all rows(trade)");
  expect(() => results("rows(trade) without asia")).toThrow("unknown-id of set");
});

test("a range may name a panel by a variable, and is empty where the record has none", () => {
  const identities = expand({
    id: "r",
    kind: "same",
    each: { g: "group", m: "columns({g.change})" },
    result: "{g.change}:it@{m}",
    of: "{g.change}:it@{m}",
  });
  expect(identities.map(({ result }) => result)).toEqual(["l4!it!2020-02", "l4!it!2020-03"]);
});

test("a set stands for its elements at any place of a reference, records for their ids", () => {
  const set: RelationSet = {
    ...relations({ id: "r", kind: "sum", result: "l2:it@2020-01", of: "trade:[country]@20[year]" }),
    sets: { country: [{ id: "jepang" }, { name: "nowhere" }, "india"], year: ["19", "20"] },
  };
  expect(expandRelations(set, tables)).toMatchObject([
    { numerator: { terms: [{ cell: "trade!jepang!2020" }, { cell: "trade!india!2020" }] } },
  ]);
});

test("what is wrong in a reference is told, with the names that there are", () => {
  const refer = (of: string) =>
    expand({
      id: "r",
      kind: "same",
      each: { month: "month", g: "group" },
      result: "l4:it@2020-02",
      of,
    });
  expect(() => refer("l4:it")).toThrow(
    "unknown-id of relation: found l4:it, expected panel:row@column",
  );
  expect(() => refer("l4:it@{q}")).toThrow("found q, expected month, g");
  expect(() => refer("l4:it@[moon]")).toThrow("found moon, expected month, group");
  expect(() => refer("l9:it@2020-02")).toThrow("found l9, expected a panel or a table");
});
