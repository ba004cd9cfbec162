import { readLines, recogniseRules, type UserTable } from "../../../src/analysis";
import { selectionLines } from "../../../scripts/checking/selection-lines";
import { userTable } from "../../support/user-table";

const rolesOf = (...heads: string[]) => [
  ...readLines(userTable(heads, ["a", ...heads.map(() => "1")])).columns.values(),
];

test.each([
  [["Jumlah"], ["total"]],
  [["Jumlah penduduk"], ["total"]],
  [
    ["Laju  jumlah pria", "Laju jumlah ekspor"],
    ["value", "export"],
  ],
  [
    ["Jumlah penduduk laki-laki", "Jumlah penduduk perempuan"],
    ["value", "value"],
  ],
  [
    ["Jumlah_penduduk  pria", "Jumlah penduduk_wanita"],
    ["value", "value"],
  ],
  [
    ["Jumlah ekspor", "Jumlah impor"],
    ["export", "import"],
  ],
  [["Jumlah", "Jumlah ekspor"], ["total", "total"].map(() => "value")],
  [
    ["Jumlah laki-laki", "Jumlah"],
    ["value", "value"],
  ],
  [
    ["Nilai ekspor", "Nilai impor", "Jumlah"],
    ["export", "import", "total"],
  ],
])(
  "the roles of %j are %j: what all begin with is about the table, and so is a word of all",
  (heads, roles) => {
    expect(rolesOf(...heads)).toEqual(roles);
  },
);

test("a word of every line says nothing, of rows as of columns; that of a single line does", () => {
  expect(rolesOf("Kopi ekspor", "Lada ekspor")).toEqual(["value", "value"]);
  expect(rolesOf("Kopi ekspor")).toEqual(["export"]);
  const { rows } = readLines(userTable(["a"], ["Kopi ekspor", "1"], ["Lada ekspor", "2"]));
  expect([...rows.values()]).toEqual(["value", "value"]);
});

const rulesOf = (table: UserTable) =>
  recogniseRules(table, readLines(table))
    .filter(({ likely }) => likely)
    .map(({ id, kind, of, less, over, wholes, fit: { holds, checked } }) =>
      [
        `${id} ${kind} ${of.join("+")}`,
        ...(less === undefined ? [] : [`- ${less}`]),
        ...(over === undefined ? [] : [`/ ${over}`]),
        ...(wholes ? [`of ${wholes.join("+")}`] : []),
        `${holds}/${checked}`,
      ].join(" "),
    );

test.each([
  ["Kepadatan", "column-2 ratio 0 / 1 5/5"],
  // Without a word for it either of the two lines may be the quotient.
  ["Orang", "column-1 ratio 0 / 2 5/5"],
])("of three lines in a ratio one rule says it all: %s", (head, rule) => {
  const table = userTable(
    ["Penduduk", "Luas", head],
    ["a", "1200", "60", "20.0"],
    ["b", "900", "30", "30.0"],
    ["c", "770", "22", "35.0"],
    ["d", "400", "10", "40.0"],
    ["e", "90", "2", "45.0"],
  );
  expect(rulesOf(table)).toEqual([rule]);
});

test("the rule that holds more often is taken, and of two sums that hold as often the one that leaves out nothing", () => {
  const table = userTable(
    ["2019", "2020"],
    ["Kopi", "120", "131"],
    ["Ikan", "305", "290"],
    ["Subjumlah", "425", "421"],
    ["Karet", "88", "97"],
    ["Jumlah", "513", "518"],
  );
  expect(rulesOf(table)).toEqual(["row-2 sum 0+1 2/2", "row-4 sum 0+1+3 2/2"]);
  // A part of 0 may be left out, but need not.
  const zero = userTable(
    ["2019"],
    ["Kopi", "120"],
    ["Ikan", "305"],
    ["Karet", "0"],
    ["Jumlah", "425"],
  );
  expect(rulesOf(zero)).toEqual(["row-3 sum 0+1+2 1/1"]);
});

test("a line that shows the figures of the one before again is its only member, and is not added twice", () => {
  const table = userTable(
    ["2019", "2020"],
    ["Tambang", "1200", "1310"],
    ["Batubara", "1200", "1310"],
    ["Tani", "3050", "2900"],
    ["Jumlah", "4250", "4210"],
  );
  expect(rulesOf(table)).toEqual(["row-3 sum 0+2 2/2"]);
  const columns = userTable(
    ["Tambang", "Batubara", "Tani", "Jumlah"],
    ["2019", "1200", "1200", "3050", "4250"],
    ["2020", "1310", "1310", "2900", "4210"],
  );
  expect(rulesOf(columns)).toEqual(["column-3 sum 0+2 2/2"]);
});

test("a rule that fails as often as it holds twice over is not believed, one that holds somewhere is asked about", () => {
  const table = userTable(
    ["2019", "2020", "2021"],
    ["Kopi", "120", "131", "7"],
    ["Ikan", "305", "290", "9"],
    ["Jumlah", "425", "999", "998"],
  );
  expect(rulesOf(table)).toEqual([]);
  const all = recogniseRules(table, readLines(table));
  expect(all.map(({ id, kind, likely }) => [id, kind, likely])).toEqual([["row-2", "sum", false]]);
});

test("lines that are ignored, by their role, follow no rule and bind none", () => {
  const table = userTable(
    ["2019", "2020"],
    ["Kopi", "120", "131"],
    ["Ikan", "305", "290"],
    ["Jumlah", "425", "421"],
  );
  const reading = readLines(table);
  const rules = (ignored: Partial<Record<"rows" | "columns", number>>) => {
    const changed = { rows: new Map(reading.rows), columns: new Map(reading.columns) };
    if (ignored.rows !== undefined) changed.rows.set(ignored.rows, "ignored");
    if (ignored.columns !== undefined) changed.columns.set(ignored.columns, "ignored");
    return recogniseRules(table, changed).map(({ id, across }) => [id, across]);
  };
  expect(rules({})).toEqual([["row-2", [0, 1]]]);
  expect(rules({ rows: 2 })).toEqual([]);
  expect(rules({ columns: 1 })).toEqual([["row-2", [0]]]);
});

test("further tables are read by their own heads, and their rules have names of their own", () => {
  const below = selectionLines({
    values: [
      ["Uraian", "Ekspor", "Impor", "Neraca"],
      ["Kopi", 120, 100, 20],
      ["Ikan", 305, 290, 15],
      ["Jumlah", 425, 390, 35],
      ["", "", "", ""],
      ["Uraian", "Padi", "Jagung", "Jumlah"],
      ["Utara", 12, 10, 22],
      ["Timur", 30, 29, 59],
      ["Barat", 41, 18, 59],
    ],
  })!;
  expect(rulesOf(below)).toEqual([
    "row-3 sum 1+2 3/3",
    "column-3 difference 1 - 2 3/3",
    "column-3-1 sum 1+2 3/3",
  ]);
  const beside = selectionLines({
    values: [
      ["Ekspor", "2019", "2020", "", "Impor", "2019", "2020"],
      ["Kopi", 120, 131, "", "Mesin", 410, 395],
      ["Ikan", 305, 290, "", "Gandum", 77, 81],
      ["Jumlah", 425, 421, "", "Jumlah", 487, 476],
    ],
  })!;
  expect(rulesOf(beside)).toEqual(["row-3 sum 1+2 2/2", "row-3-1 sum 1+2 2/2"]);
});

test("what the user says of lines is about the first table", () => {
  const table = selectionLines({
    values: [
      ["Uraian", "Ekspor", "Impor", "Neraca"],
      ["Kopi", 120, 100, 20],
      ["Ikan", 305, 290, 15],
      ["Teh", 71, 61, 10],
      ["", "", "", ""],
      ["Uraian", "Ekspor", "Impor", "Neraca"],
      ["Utara", 12, 10, 2],
      ["Timur", 30, 29, 1],
      ["Barat", 41, 18, 23],
    ],
  })!;
  const reading = readLines(table);
  const ids = () =>
    recogniseRules(table, reading)
      .filter(({ kind }) => kind === "difference")
      .map(({ id }) => id);
  expect(ids()).toEqual(["column-3", "column-3-1"]);
  reading.columns.set(3, "ignored");
  expect(ids()).toEqual(["column-3-1"]);
});

test("members of a group are not added beside it", () => {
  const table = userTable(
    ["2019", "2020"],
    ["Perikanan", "611", "823"],
    ["Ikan", "200", "401"],
    ["Udang", "411", "422"],
    ["Kopi", "100", "150"],
    ["Jumlah", "711", "973"],
  );
  expect(rulesOf(table)).toEqual(["row-0 sum 1+2 2/2", "row-4 sum 0+3 2/2"]);
});

test("of two lists of parts, of which none leaves out lines of the other, the one with the more exact sums is taken", () => {
  // The subtotal was rounded by itself: 10.4 and 20.4 are 30.8.
  const table = userTable(
    ["2019"],
    ["Kopi", "10"],
    ["Ikan", "20"],
    ["Subjumlah", "31"],
    ["Karet", "5"],
    ["Jumlah", "36"],
  );
  expect(rulesOf(table)).toEqual(["row-2 sum 0+1 1/1", "row-4 sum 2+3 1/1"]);
});

test("a sum that leaves out a line must hold more often than one that rounding explains", () => {
  const withFirst = (first: string) =>
    rulesOf(
      userTable(["2019"], ["Lain", first], ["Kopi", "120"], ["Ikan", "305"], ["Jumlah", "425"]),
    );
  expect(withFirst("1")).toEqual(["row-3 sum 0+1+2 1/1"]);
  expect(withFirst("9")).toEqual(["row-3 sum 2+1 1/1"]);
});

test.each<[string, [string, string], [string, string], [string, string]]>([
  ["one of two figures", ["8", "7"], ["8", "9"], ["313", "297"]],
  ["zeros and one figure", ["0", "7"], ["0", "7"], ["305", "297"]],
  ["blanks and one figure", ["", "7"], ["", "7"], ["305", "297"]],
])("a line with %s of the one before is a line of its own", (_, first, second, total) => {
  const table = userTable(
    ["2019", "2020"],
    ["Kopi", ...first],
    ["Teh", ...second],
    ["Ikan", "305", "290"],
    ["Jumlah", ...total],
  );
  const all = recogniseRules(table, readLines(table)).filter(({ result }) => result === 3);
  expect(all.flatMap(({ of }) => (of.includes(1) ? [] : of.join()))).toEqual([]);
});

test("what sums were taken of is told of the sums that are believed, not of other rules", () => {
  const rows = Array.from({ length: 30 }, (_, at): [string, ...string[]] => {
    const [a, b] = [101 + 13 * at, 97 + 7 * at];
    return [`Baris ${at}x`, ...[a, b, a + b, a - b, (a + b) * 2].map(String)];
  });
  const table = userTable(["Ekspor", "Impor", "Jumlah", "Neraca", "Jumlah lain"], ...rows);
  const all = recogniseRules(table, readLines(table));
  expect(all.map(({ kind, likely, addends }) => [kind, likely, addends && [...addends]])).toEqual([
    ["sum", true, [[0, "printed"]]],
    ["difference", true, undefined],
    ["sum", false, undefined],
  ]);
});

test("running sums say nothing of what sums were taken of", () => {
  const months = ["Januari", "Februari", "Maret", "April"];
  const table = userTable(
    ["Ekspor", "Kumulatif"],
    ...months.map((month, at): [string, string, string] => [
      `${month} 2022`,
      "10",
      String(10 * (at + 1)),
    ]),
  );
  const [rule] = recogniseRules(table, readLines(table));
  expect(rule).toMatchObject({ kind: "sum", givenUp: { notAdded: [], unread: [] } });
  expect(rule?.addends).toBeUndefined();
});

test("only sums are given up where they cannot add up: another rule that fails there fails", () => {
  const table = userTable(
    ["2019", "2020", "2021", "Harga"],
    ["Ekspor", "50", "60", "70", "9"],
    ["Impor", "20", "20", "20", "5"],
    ["Neraca", "30", "40", "50", "99"],
  );
  const [rule] = recogniseRules(table, readLines(table));
  expect(rule).toMatchObject({
    ...{ kind: "difference", likely: true, across: [0, 1, 2, 3] },
    ...{ fit: { holds: 3, checked: 4 }, givenUp: { notAdded: [], unread: [] } },
  });
});

test("of four pairs that were tried one may fit a single number by chance", () => {
  const table = userTable(
    ["Ekspor", "Ekspor lain", "Impor", "Impor lain", "Neraca"],
    ["a", "50", "31", "20", "7", "30"],
    ["b", "60", "22", "20", "8", "99"],
  );
  expect(recogniseRules(table, readLines(table)).map(({ kind, likely }) => [kind, likely])).toEqual(
    [["difference", false]],
  );
});

test("a head that states its arithmetic states none once its column is ignored", () => {
  const table = userTable(
    ["Masuk", "Keluar", "Kol (2) + (3)"],
    ["a", "50", "31", "81"],
    ["b", "60", "22", "82"],
  );
  const reading = readLines(table);
  const kinds = () => recogniseRules(table, reading).map(({ kind }) => kind);
  expect(kinds()).toEqual(["sum"]);
  reading.columns.set(2, "ignored");
  expect(kinds()).toEqual([]);
});
