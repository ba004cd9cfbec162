import {
  applyKeptRules,
  type KeptLine,
  type KeptRule,
  readLines,
  recogniseRules,
  rulesToKeep,
  type UserTable,
} from "../../../src/analysis";
import { userTable } from "../../support/user-table";

const line = (measure: string, nth = 0, dated = false): KeptLine => ({ measure, dated, nth });

const trade = userTable(
  ["Ekspor", "Impor", "Neraca", "Peran (%)"],
  ["Jepang", "1200", "300", "900", "24.00"],
  ["Cina", "2345", "1500", "845", "46.90"],
  ["India", "1455", "200", "1255", "29.10"],
  ["Jumlah", "5000", "2000", "3000", "100.00"],
);
/** The same a year later, in another order. */
const later = userTable(
  ["Impor", "Peran (%)", "Neraca", "Nilai", "Ekspor"],
  ["Jumlah", "2000", "100.00", "3000", "1", "5000"],
  ["India", "200", "29.10", "1255", "1", "1455"],
  ["Cina", "1500", "46.90", "845", "1", "2345"],
  ["Jepang", "300", "24.00", "900", "1", "1200"],
);

const total: KeptRule = {
  ...{ axis: "row", kind: "sum", holds: true, result: line("jumlah") },
  of: [line("jepang"), line("cina"), line("india")],
};
const balance: KeptRule = {
  ...{ axis: "column", kind: "difference", holds: true, result: line("neraca") },
  ...{ of: [line("ekspor")], less: line("impor") },
};
const share: KeptRule = {
  ...{ axis: "column", kind: "share", holds: true, result: line("peran %") },
  ...{ of: [line("ekspor")], wholes: [line("jumlah")] },
};
const ratio: KeptRule = {
  ...{ axis: "column", kind: "ratio", holds: true, result: line("neraca") },
  ...{ of: [line("ekspor")], over: line("impor"), times: 1000 },
};

const kept = (table: UserTable, confirmed?: ReadonlySet<string>) => {
  const reading = readLines(table);
  const rules = recogniseRules(table, reading);
  return rulesToKeep(table, reading, rules, confirmed ?? new Set(rules.map(({ id }) => id)));
};
const applied = (rules: readonly KeptRule[], table = later, recognised = false) => {
  const reading = readLines(table);
  return applyKeptRules(rules, table, reading, recognised ? recogniseRules(table, reading) : []);
};

test("rules are kept by the words of their lines", () => {
  expect(kept(trade)).toEqual([total, balance, share]);
  expect(kept(trade, new Set(["column-2"]))).toMatchObject([
    { holds: false },
    { holds: true },
    { holds: false },
  ]);
});

test("a ratio is kept with what it divides by, and its factor where it is not 100", () => {
  const terms = userTable(["It", "Ib", "NTP"], ["a", "121.4", "110.2", "110.16"]);
  expect(kept(terms)).toMatchObject([{ kind: "ratio", over: line("ib") }]);
  expect(kept(terms)[0]).not.toHaveProperty("times");
  const density = userTable(
    ["Penduduk", "Luas", "Kepadatan"],
    ["a", "1200", "60", "20.0"],
    ["b", "900", "30", "30.0"],
    ["c", "770", "22", "35.0"],
  );
  expect(kept(density)).toMatchObject([{ kind: "ratio", over: line("luas"), times: 1 }]);
});

test("in a table of another order the lines are found by their words", () => {
  const { rules, confirmed, found } = applied([total, balance, share, { ...ratio, holds: false }]);
  expect(found).toBe(4);
  expect(
    rules.map(({ axis, kind, result, of, less, over, wholes, times }) => {
      return JSON.parse(
        JSON.stringify({
          axis,
          kind,
          result,
          of,
          less,
          over,
          wholes,
          times: times && Number(times),
        }),
      ) as object;
    }),
  ).toEqual([
    { axis: "row", kind: "sum", result: 0, of: [3, 2, 1] },
    // The last one stands in place of the balance, of the same line.
    { axis: "column", kind: "ratio", result: 2, of: [4], over: 0, times: 1000 },
    { axis: "column", kind: "share", result: 1, of: [4], wholes: [0] },
  ]);
  expect([...confirmed]).toEqual(["row-0", "column-1"]);
  expect(rules.map(({ fit }) => fit.holds)).toEqual([5, 0, 4]);
});

test("what is not stated is no part of the rule", () => {
  const [plain] = applied([total]).rules;
  for (const name of ["less", "over", "wholes", "times", "isExact"])
    expect(plain).not.toHaveProperty(name);
  expect(applied([{ ...total, isExact: true }]).rules).toMatchObject([{ isExact: true }]);
});

const nowhere = line("antah berantah");
test.each<[string, KeptRule]>([
  ["its result", { ...balance, result: nowhere }],
  ["a part", { ...total, of: [line("jepang"), nowhere] }],
  ["what it subtracts", { ...balance, less: nowhere }],
  ["what it divides by", { ...ratio, over: nowhere }],
  ["a whole", { ...share, wholes: [line("jumlah"), nowhere] }],
  ["the second line of its words", { ...balance, result: line("neraca", 1) }],
  ["a line with a period", { ...balance, result: line("neraca", 0, true) }],
])("a rule is not found where %s is missing", (_, rule) => {
  expect(applied([rule])).toEqual({ rules: [], confirmed: new Set(), found: 0 });
});

test("of lines with the same words it is told which one, and whether a period is named", () => {
  const years = userTable(
    ["Nilai 2021", "Nilai 2022", "Nilai", "Nilai 2023"],
    ["Kopi", "12", "13", "27", "15"],
    ["Lada", "22", "23", "47", "25"],
  );
  const rule: KeptRule = {
    ...{ axis: "column", kind: "sum", holds: true, result: line("nilai") },
    of: [line("nilai", 0, true), line("nilai", 2, true)],
  };
  const { rules } = applied([rule], years);
  expect(rules).toMatchObject([{ result: 2, of: [0, 3] }]);
  expect(rulesToKeep(years, readLines(years), rules, new Set(["column-2"]))).toEqual([rule]);
});

test("blanks and letter cases make no other line", () => {
  const [rule] = applied(
    [{ ...balance, result: line("saldo dagang") }],
    userTable(["Ekspor", "Impor", "  SALDO   Dagang "], ["Kopi", "9", "4", "5"]),
  ).rules;
  expect(rule).toMatchObject({ result: 2, of: [0], less: 1 });
});

test("what was recognised and is likely is confirmed; a kept rule takes its place, confirmed or not", () => {
  const own = applied([], trade, true);
  expect([own.rules.length, [...own.confirmed], own.found]).toEqual([
    3,
    ["row-3", "column-2", "column-3"],
    0,
  ]);
  const { confirmed, rules } = applied([{ ...balance, holds: false }], trade, true);
  expect([rules.length, [...confirmed]]).toEqual([3, ["row-3", "column-3"]]);
  const wrong = userTable(
    ["2019", "2020"],
    ["Jumlah pekerja", "7", "9"],
    ["Upah", "100", "120"],
    ["Bonus", "20", "30"],
  );
  expect([...applied([], wrong, true).confirmed]).toEqual([]);
});

const months = (first: string) =>
  userTable(
    ["Ekspor", "Kumulatif"],
    [`Januari ${first}`, "180", "180"],
    [`Februari ${first}`, "175", "355"],
    [`Maret ${first}`, "220", "575"],
    ["Catatan", "7", "9"],
  );

test("a rule along the periods is read again in the next table", () => {
  const [along, ...others] = kept(months("2022"));
  expect(others).toEqual([]);
  expect(along).toEqual({
    ...{ axis: "column", kind: "sum", holds: true, along: true },
    ...{ result: line("kumulatif"), of: [line("ekspor")] },
  });
  const { rules, found } = applied([along!], months("2023"), true);
  expect(found).toBe(1);
  expect([...rules[0]!.from!]).toEqual([
    [1, 0],
    [2, 1],
  ]);
  for (const other of [{ axis: "row" }, { kind: "change" }, { result: line("ekspor") }] as const)
    expect(applied([{ ...along!, ...other }], months("2023"), true).found).toBe(0);
  expect(applied([along!], months("2023")).found).toBe(0);
  expect(applied([{ ...total, along: true, result: line("jumlah") }], trade, true).found).toBe(0);
});
