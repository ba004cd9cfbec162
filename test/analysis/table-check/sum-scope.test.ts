import type { Rule } from "../../../src/analysis";
import { scopedSum } from "../../../src/analysis/table-check/sum-scope";
import { axisOf, userTable } from "../../support/user-table";

/** The sum in the last row of the columns that are given as their parts and their total. */
function scope(columns: readonly (readonly [head: string, ...figures: string[]])[]) {
  const heads = columns.map(([head]) => head);
  const rows = columns[0]!
    .slice(1)
    .map((_, row): [string, ...string[]] => [
      row === columns[0]!.length - 2 ? "Jumlah" : `Barang ${"abcdef"[row]}`,
      ...columns.map((column) => column[row + 1]!),
    ]);
  const reading = axisOf(userTable(heads, ...rows), "row");
  const result = rows.length - 1;
  const rule: Rule = {
    ...{ axis: "row", kind: "sum", result },
    of: rows.map((_, row) => row).slice(0, -1),
    across: heads.map((_, column) => column),
  };
  return scopedSum(rule, reading);
}
const given = (columns: Parameters<typeof scope>[0]) => scope(columns).notAdded;

test.each([
  "Harga",
  "Prices",
  "Price",
  "Indeks umum",
  "Index",
  "Rata-rata",
  "Rata rata",
  "Ratarata",
  "Average",
  "Rasio",
  "Ratio",
  "Laju",
  "Tingkat hunian",
  "Growth rate",
  "Produktivitas",
  "Kepadatan",
  "Unit value",
  "US$/kg",
  "US $ / kg",
  "USD/kg",
  "Rp/kg",
  "kg/ha",
  "ton/ha",
  "kuintal / ha",
  "kw/ha",
  "ku/ha",
  "per kg",
  "per  ton",
  "per ha",
  "per hektar",
  "per unit",
  "per kapita",
  "per capita",
  "per jiwa",
])("what %j heads does not add up: a sum that fails there is given up", (head) => {
  expect(
    given([
      ["Nilai", "6", "5", "9", "20"],
      [head, "3", "2", "9", "99"],
    ]),
  ).toEqual([1]);
});

test.each([
  "Berat",
  "Lajur",
  "Pertanian",
  "Bertingkat",
  "Hargai",
  "kupon/x",
  "per kgx",
  "Superunit",
])("what %j heads may add up: a sum that fails there is kept", (head) => {
  expect(
    given([
      ["Nilai", "6", "5", "9", "20"],
      [head, "3", "2", "9", "99"],
    ]),
  ).toEqual([]);
});

test("a total between its parts where a sum fails looks like a mean, and is given up", () => {
  const held = ["Nilai", "6", "5", "9", "20"] as const;
  expect(given([held, ["Umur", "3", "2", "9", "4"]])).toEqual([1]);
  // At the ends, too: a mean of equal numbers is each of them.
  expect(given([held, ["Umur", "3", "2", "9", "9"]])).toEqual([1]);
  expect(given([held, ["Umur", "3", "2", "9", "2"]])).toEqual([1]);
  expect(given([held, ["Umur", "3", "2", "9", "1"]])).toEqual([]);
  expect(given([held, ["Umur", "3", "2", "9", "15"]])).toEqual([]);
  // A single part is no mean of several.
  expect(given([held, ["Umur", "", "", "9", "9"]])).toEqual([]);
  expect(given([held, ["Umur", "", "", "9", "8"]])).toEqual([]);
});

test("where three sums hold for each that fails, the total that fails is wrong rather than a mean", () => {
  const held = (head: string) => [head, "6", "5", "9", "20"] as const;
  const mean = ["Umur", "3", "2", "9", "4"] as const;
  expect(given([held("A"), held("B"), held("C"), mean])).toEqual([]);
  expect(given([held("A"), held("B"), mean])).toEqual([2]);
  // The label of a price decides alone.
  const price = ["Harga", "3", "2", "9", "4"] as const;
  expect(given([held("A"), held("B"), held("C"), price])).toEqual([3]);
});

test("columns of one measure are judged together: one that holds as often as it fails is kept", () => {
  const column = (head: string, total: string) => [head, "3", "2", "9", total] as const;
  const years = (first: string, second: string, third: string) => [
    column("Umur 2020", first),
    column("Umur 2021", second),
    column("Umur 2022", third),
  ];
  expect(given(years("14", "14", "4"))).toEqual([]);
  expect(given(years("14", "4", "4"))).toEqual([]);
  const single = ["Umur 2020", "3", "0", "0", "3"] as const;
  expect(given([single, ...years("", "4", "4").slice(1)])).toEqual([]);
  expect(given(years("4", "4", "4"))).toEqual([0, 1, 2]);
  expect(given(years("4", "4", "99"))).toEqual([]);
  const prices = (first: string, second: string) =>
    given([column("Harga 2020", first), column("Harga 2021", second)]);
  expect(prices("14", "14")).toEqual([]);
  expect(prices("14", "4")).toEqual([0, 1]);
});

test("the sum is bound to the columns that are left, in their order, and fits there", () => {
  const { rule, fit } = scope([
    ["Ekspor 2020", "6", "5", "9", "20"],
    ["Harga", "3", "2", "9", "99"],
    ["Impor", "1", "1", "1", "3"],
    ["Ekspor 2021", "6", "5", "9", "21"],
    ["Harga kosong", "", "", "", ""],
  ]);
  expect(rule.across).toEqual([0, 2, 3, 4]);
  expect(fit).toEqual({ holds: 3, exact: 2, checked: 3 });
});

test("what is given up is told in order", () => {
  const mean = (head: string) => [head, "3", "2", "9", "4"] as const;
  const held = ["Nilai", "6", "5", "9", "20"] as const;
  // Ages of one year are judged with those of the other, before the prices between them.
  expect(given([mean("Umur 2020"), mean("Harga"), mean("Umur 2021"), held])).toEqual([0, 1, 2]);
});

test("of six sums that hold and two that fail, the totals that fail are wrong", () => {
  const held = (head: string) => [head, "6", "5", "9", "20"] as const;
  const mean = (head: string) => [head, "3", "2", "9", "4"] as const;
  const both = [mean("Umur"), mean("Tinggi")];
  expect(given([...[..."abcdef"].map(held), ...both])).toEqual([]);
  expect(given([...[..."abcde"].map(held), ...both])).toEqual([5, 6]);
});

test("down a column each row is judged for itself, and a row that the rule does not bind is left alone", () => {
  const table = userTable(
    ["Masuk", "Keluar", "Jumlah"],
    ["Kapal 2020", "6", "5", "11"],
    ["Kapal 2021", "3", "9", "4"],
    ["Harga", "100", "100", "99"],
  );
  const reading = axisOf(table, "column");
  const rule: Rule = { axis: "column", kind: "sum", result: 2, of: [0, 1], across: [0, 1] };
  expect(scopedSum(rule, reading)).toMatchObject({ rule: { across: [0] }, notAdded: [1] });
});
