import { checkTable, readLines, recogniseRules } from "../../../src/analysis";
import { selectionLines } from "../../../scripts/checking/selection-lines";
import { bundledLibrary } from "../../../src/bundled";
import { printedDecimals } from "../../../src/table";
import { numberFormat } from "../../../src/workbook/plan";
import type { Column, Row, Table } from "../../../src/table";
import { ownTable } from "../../fixtures/own-table";

const column = (key: string, unit = "usd", more: Partial<Column> = {}): Column => ({
  ...{ key, unit, title: { id: key, en: key } },
  ...more,
});
const row = (key: string, values: string, parent = ""): Row => ({
  ...{ key, code: "", parent, label: key },
  values: values.split(" "),
});
const table = (columns: Column[], rows: Row[]): Table => ({
  ...{ id: "t", title: { id: "T", en: "T" }, columns, rows, notes: [], source: {} },
});

test("checkTable counts cells, statements and those that hold", () => {
  const { cells, identities, hold, fail, findings } = checkTable(ownTable);
  // A mark in place of a number leaves its column's sum unsaid.
  expect({ cells, identities, hold, fail, findings }).toEqual({
    ...{ cells: 7, identities: 1, hold: 1, fail: 0, findings: [] },
  });
});

const exports_ = (wrong = "4500"): Table =>
  table(
    [column("2030"), column("2031"), column("2032")],
    [
      row("Kopi", "1200 1300 1425"),
      row("Ikan", `2100 ${wrong} 2300`),
      row("Karet", "730 815 905"),
      row("Jumlah", "4030 6615 4630"),
    ],
  );

test("a number that only its total contradicts is a contradiction, and no number is proposed", () => {
  expect(checkTable(exports_())).toMatchObject({ identities: 3, hold: 3, fail: 0, findings: [] });
  const { hold, fail, findings } = checkTable(exports_("5400"));
  expect({ hold, fail }).toEqual({ hold: 2, fail: 1 });
  expect(findings).toMatchObject([
    {
      pattern: "unexplained",
      isProved: false,
      cells: [{ row: "Jumlah", column: "2031", printed: "6615", proposed: undefined }],
      rivals: ["Kopi", "Ikan", "Karet"].map((name) => ({ row: name, column: "2031" })),
    },
  ]);
});

/** Two months with their sums both ways, and the change from one to the other. */
const months = (wrong: string, change: string): Table =>
  table(
    [
      column("Januari 2031"),
      column("Februari 2031"),
      column("Jumlah"),
      column("Perubahan Januari-Februari (%)", "percent"),
    ],
    [
      row("Kopi", "1200 1300 2500 8.33"),
      row("Ikan", `2100 ${wrong} 6600 ${change}`),
      row("Karet", "730 815 1545 11.64"),
      row("Teh", "410 455 865 10.98"),
      row("Jumlah", "4440 7070 11510 59.23"),
    ],
  );

test("a number is proposed on which the sums of its row and of its column agree, but none that breaks what holds", () => {
  const place = { row: "Ikan", column: "Februari 2031", printed: "5400" };
  expect(checkTable(months("4500", "114.29")).findings).toEqual([]);
  expect(checkTable(months("5400", "114.29")).findings).toMatchObject([
    { cells: [{ ...place, proposed: "4500" }] },
  ]);
  // The change was computed from what is printed.
  expect(checkTable(months("5400", "157.14")).findings).toMatchObject([
    { pattern: "unexplained", cells: [{ ...place, proposed: undefined }] },
  ]);
});

test("cellKeys names the cells of a statement by their keys", () => {
  const { check, cellKeys } = checkTable(exports_());
  expect(check.checked.map(({ identity }) => cellKeys(identity.result))).toEqual([
    { row: "Jumlah", column: "2030" },
    { row: "Jumlah", column: "2031" },
    { row: "Jumlah", column: "2032" },
  ]);
});

test("a column whose header says nothing is what its measure says", () => {
  const columns = [
    column("a", "point", { measure: "it" }),
    column("b", "point", { measure: "ib" }),
    column("c", "point", { measure: "ntp" }),
  ];
  const some = table(columns, [
    row("Utara", "117.14 103.79 112.86"),
    row("Selatan", "119.78 104.40 114.73"),
    row("Timur", "117.76 104.68 112.50"),
  ]);
  const { rules, identities, hold } = checkTable(some);
  expect(rules.map(({ kind, result }) => [kind, result])).toEqual([["ratio", 2]]);
  expect([identities, hold]).toEqual([3, 3]);
});

test("a head that says what its column is counts more than the measure", () => {
  const columns = [
    column("Ekspor", "usd", { measure: "import" }),
    column("Impor", "usd", { measure: "export" }),
    column("Neraca", "usd", { measure: "it" }),
  ];
  const { rules } = checkTable(
    table(columns, [row("Kopi", "120 100 20"), row("Ikan", "305 290 15"), row("Teh", "71 61 10")]),
  );
  expect(rules).toMatchObject([{ kind: "difference", of: [0], less: 1, result: 2 }]);
});

test("what rounding explains holds; what is only unlikely fails", () => {
  const rounded = table([column("2030")], [row("a", "10"), row("b", "20"), row("Jumlah", "31")]);
  expect(checkTable(rounded)).toMatchObject({ identities: 1, hold: 1, fail: 0 });
  const sums = Array.from({ length: 40 }, (_, at) => {
    const [a, b] = [1000 + 37 * at, 500 + 11 * at];
    return row(`w${at}x`, `${a} ${b} ${a + b + (at === 7 ? 1 : 0)}`);
  });
  const unlikely = table([column("Udang"), column("Nila"), column("Jumlah")], sums);
  expect(checkTable(unlikely)).toMatchObject({ identities: 40, hold: 39, fail: 1 });
});

test("rows are set in below a parent that stands before them", () => {
  const some = table(
    [column("2030"), column("2031")],
    [
      row("ASIA", "3050 4110"),
      row("Jepang", "1020 2060", "ASIA"),
      row("Tiongkok", "2030 2050", "ASIA"),
      row("EROPA", "505 707"),
    ],
  );
  const [rule] = checkTable(some).rules;
  expect(rule).toMatchObject({ axis: "row", kind: "sum", result: 0, of: [1, 2] });
});

test("a table of one cell, of marks alone or without rows proves nothing and does not fail", () => {
  for (const rows of [[row("a", "1")], [row("a", "..."), row("b", "x")], []]) {
    const { identities, findings } = checkTable(table([column("2030")], rows));
    expect([identities, findings]).toEqual([0, []]);
  }
});

test("numbers that the checker cannot hold are unread, not wrong", () => {
  const some = table(
    [column("2030")],
    [row("a", "12345678901234567890"), row("b", "0.123456789012"), row("Jumlah", "5")],
  );
  expect(checkTable(some)).toMatchObject({ cells: 1, identities: 0, findings: [] });
});

test.each([exports_(), exports_("5400"), bundledLibrary.table("ntp-kaltim-2020.l2")])(
  "the rules of a table are those of a selection of the same cells",
  (whole) => {
    const values = [
      ["", ...whole.columns.map(({ title }) => title.id)],
      ...whole.rows.map((one) => [one.label, ...one.values.map(Number)]),
    ];
    const formats = whole.rows.map((one) => [
      "General",
      ...one.values.map((value) => numberFormat(printedDecimals(value))),
    ]);
    const selected = selectionLines({
      values,
      formats: [values[0]!.map(() => "General"), ...formats],
    });
    const rules = recogniseRules(selected!, readLines(selected!)).filter(({ likely }) => likely);
    expect(
      checkTable(whole).rules.map(({ axis, kind, result, fit }) => ({ axis, kind, result, fit })),
    ).toEqual(
      // The selection has a row of headers and a column of labels before its numbers.
      rules.map(({ axis, kind, result, fit }) => ({ axis, kind, result: result - 1, fit })),
    );
  },
);
