import { findAgain, type FoundAgain, recipeOf } from "../../../src/reading";
import type { ReadingChoices } from "../../../src/reading";
import { readingDesk } from "../../../src/reading/desk";
import { openedTables } from "../../../src/reading/desk/ready-tables";
import {
  type OwnTable,
  type Records,
  type TableDifference,
  tableDifferences,
} from "../../../src/table";

const open = (lines: readonly string[]) =>
  readingDesk().open({ name: "a.csv", text: lines.join("\n") });

const january = [
  "Tabel 3. Indeks Harga yang Diterima Petani Januari 2024;;",
  "Subsektor;Desember 2023;Januari 2024",
  "Padi;103,41;104,02",
  "Sayur;99,87;100,10",
  "Ikan;101,25;102,75",
];
const february = [
  "Tabel 3. Indeks Harga yang Diterima Petani Februari 2024;;",
  "Subsektor;Januari 2024;Februari 2024",
  "Padi;104,02;105,33",
  "Sayur;100,20;101,02",
  "Ikan;102,75;103,11",
];
const paid = [
  "Tabel 4. Indeks Harga yang Dibayar Petani Februari 2024;;",
  ...february.slice(1).map((line) => line.replace("10", "11")),
];

/** The first table of a file, read with choices, as it is kept. */
async function kept(lines: readonly string[], choices: ReadingChoices = {}): Promise<OwnTable> {
  const file = await open(lines);
  const plain = await file.read({});
  const found = (await file.read(choices)).tables[0]!;
  return { ...found.table, recipe: recipeOf(found, choices, plain) };
}

const again = async (old: OwnTable, lines: readonly string[]) => findAgain(await open(lines), old);

const words = (found: FoundAgain | undefined) =>
  found?.found.table.rows.map(({ label, values }) => [label, ...values].join(" "));

test("findAgain finds a table of the next month, by its title without months and by its rows", async () => {
  expect(words(await again(await kept(january), february))).toEqual([
    "Padi 104.02 105.33",
    "Sayur 100.20 101.02",
    "Ikan 102.75 103.11",
  ]);
});

test("findAgain takes the right one of two tables of the same rows and columns, wherever it stands", async () => {
  const both = [...paid, ";;", ...february];
  const found = await again(await kept(january), both);
  expect(found?.found.table.title.id).toContain("Diterima");
  expect(words(found)?.[0]).toBe("Padi 104.02 105.33");
});

test.each([
  ["another title over the same lines", paid],
  [
    "the same title over other rows",
    february.map((line) => line.replace(/^(Padi|Ikan|Sayur)/, "Kota $1")),
  ],
  ["no table at all", ["hanya teks"]],
])("findAgain gives nothing for a file with %s", async (_, lines) => {
  expect(await again(await kept(january), lines)).toBeUndefined();
});

test("a table is read as the reader read it before, also where it has moved", async () => {
  const choices = { tables: { "0-0-0": { skipRows: [3], title: "Indeks saya", unit: "poin" } } };
  const old = await kept(january, choices);
  expect(old.rows.map(({ label }) => label)).toEqual(["Padi", "Ikan"]);
  const moved = await again(old, ["Badan Pusat Statistik;;", ";;", ";;", ...february]);
  expect(moved?.found.table.title.id).toBe("Indeks saya");
  expect(words(moved)).toEqual(["Padi 104.02 105.33", "Ikan 102.75 103.11"]);
});

test("a table that was cut out by the reader is cut out again, down to the end of a longer file", async () => {
  const lines = [
    "Daerah;2022;2023",
    "Aceh;1,5;2,5",
    "Riau;3,5;4,5",
    "Kota;2022;2023",
    "Medan;5,5;6,5",
  ];
  const areas = [
    { top: 0, left: 0, bottom: 3, right: 3 },
    { top: 3, left: 0, bottom: 5, right: 3 },
  ];
  const file = await open(lines);
  const choices = { areas: { 0: areas }, apart: ["0-3-0"] };
  const found = (await file.read(choices)).tables[1]!;
  const recipe = recipeOf(found, choices, await file.read({}));
  const old = { ...found.table, recipe };
  const newer = await again(old, [...lines.slice(0, 4), "Medan;5,6;6,7", "Padang;7,5;8,5"]);
  expect(words(newer)).toEqual(["Medan 5.6 6.7", "Padang 7.5 8.5"]);
});

test("tableDifferences names what changed, what is new and what is gone, with marks", async () => {
  const [before, after] = [
    await kept(["Daerah;2022;2023", "Aceh;1,5;2,5", "Riau;3,5;4,5"]),
    await kept(["Daerah;2022;2023", "Aceh;1,5;2,6 r", "Bali;3,5;4,5"]),
  ];
  const named = (cells: readonly TableDifference[]) => cells.map(({ keys: _, ...cell }) => cell);
  const { changed, added, gone } = tableDifferences(before, after);
  expect(named(changed)).toEqual([{ row: "Aceh", column: "2023", before: "2.5", after: "2.6 r" }]);
  expect(named(added)).toEqual([
    { row: "Bali", column: "2022", before: "", after: "3.5" },
    { row: "Bali", column: "2023", before: "", after: "4.5" },
  ]);
  expect(named(gone)).toEqual([
    { row: "Riau", column: "2022", before: "3.5", after: "" },
    { row: "Riau", column: "2023", before: "4.5", after: "" },
  ]);
  const { row, column } = changed[0]?.keys ?? {};
  expect(after.rows.find(({ key }) => key === row)?.label).toBe("Aceh");
  expect(after.columns.find(({ key }) => key === column)?.title.id).toBe("2023");
});

const member = (key: string) => ({ key, label: { id: key, en: key } });
const tradeOf = (values: number[]): Records => ({
  dimensions: [
    { key: "port", title: { id: "Pelabuhan", en: "Port" }, members: [member("A"), member("B")] },
    { key: "year", title: { id: "Tahun", en: "Year" }, members: [member("2030"), member("2031")] },
  ],
  measures: [{ key: "value", title: { id: "Nilai", en: "Value" }, unit: "usd" }],
  size: values.length,
  members: [Uint32Array.of(0, 1, 0, 1), Uint32Array.of(0, 0, 1, 1)],
  values: [Float64Array.from(values)],
});

test("findAgain makes a table of long data anew, by the choice that made it", async () => {
  const stub = { id: "", title: { id: "", en: "" }, columns: [], rows: [], notes: [], source: {} };
  const choice = { down: ["port"], across: [], measure: "value" };
  const old: OwnTable = {
    ...stub,
    id: "own.ports",
    title: { id: "Menurut pelabuhan", en: "By port" },
    fromRecords: { of: "0-0-0", choice },
  };
  const file = openedTables([{ table: stub, records: tradeOf([1, 2, 3, 5]) }]);
  const found = await findAgain(file, old);
  expect(words(found)).toEqual(["A 4", "B 7"]);
  expect(found?.found.table).toMatchObject({ title: old.title, fromRecords: old.fromRecords });
  const other = { ...old, fromRecords: { of: "0-0-0", choice: { ...choice, down: ["country"] } } };
  expect(await findAgain(file, other)).toBeUndefined();
});
