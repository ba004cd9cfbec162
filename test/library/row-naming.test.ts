import { bundledLibrary as library } from "../../src/bundled";
import {
  citedRow,
  englishNameIn,
  figuresOf,
  figureTable,
  rowName,
  withRowNames,
} from "../../src/library";
import { ownPackage, createLibrary } from "../../src/library";
import { blockRequest } from "../../src/sheets";
import { planTable } from "../../src/sheets/table";
import type { SheetPlan } from "../../src/workbook/plan";
import { tradeBook } from "../support/bundled-books";

const tradeTable = (name: string) => tradeBook.table(name);
const target = { newSheet: "" };

test.each([
  [{ key: "hs27" }, "Bahan Bakar Mineral", "Mineral fuels"],
  [{ key: "timor-leste.hs03" }, "Ikan dan Udang", "Fish and shrimps"],
  [{ key: "03" }, "M a r e t", "March"],
  [{ key: "japan" }, "- Jepang", "Japan"],
  [{ key: "total" }, "JUMLAH", "Total"],
  [{ key: "it" }, "It", "Index of prices received by farmers (It)"],
  [{ key: "food-crops.ntp" }, "c. Nilai Tukar Petani (NTPP)", "Farmers' terms of trade (NTPP)"],
  [{ key: "ntp" }, "Nilai Tukar Petani", "Farmers' terms of trade"],
  [{ key: "el-tari" }, "Kupang / El-Tari (U)", "Kupang / El-Tari (U)"],
  [{ key: "east-java" }, "Jawa Timur", "Jawa Timur"],
])("rowName(%j, %j, en) is %j", (row, printed, english) => {
  expect(rowName(row, printed, "en")).toBe(english);
  expect(rowName(row, printed, "id")).toBe(printed);
});

const labelsOf = ({ regions }: SheetPlan) =>
  regions
    .find(({ table }) => table)!
    .cells.slice(1)
    .map((cells) => cells.map((cell) => ("text" in cell ? cell.text : "")));

test("a table that is inserted in English calls its rows in English, and in Indonesian as printed", () => {
  const table = tradeTable("t2");
  const english = planTable(table, blockRequest({ library }, table, "en", target));
  const indonesian = planTable(table, blockRequest({ library }, table, "id", target));
  expect(labelsOf(english).flat()).toContain("Salt, sulphur, lime");
  expect(labelsOf(indonesian).flat()).toContain("Garam, Belerang, Kapur");
  expect([english.source?.rowNaming, indonesian.source?.rowNaming]).toEqual(["english", undefined]);
});

test("with its rows as printed, an English table differs from the Indonesian one in words only where both languages have them", () => {
  const table = tradeTable("t2");
  const request = { ...blockRequest({ library }, table, "en", target), rowNaming: undefined };
  expect(labelsOf(planTable(table, request)).map((cells) => cells.at(-3))).toEqual(
    table.rows.map(({ label }) => label),
  );
});

test("no row of a book that its keys or labels name is left in Indonesian", () => {
  const indonesian =
    /\b(dan|dari|lainnya|jumlah|indeks|nilai|tukar|petani|barang|produk|tanaman|selatan|serikat|baru|perikanan)\b/i;
  const left = library.tables.flatMap(({ id }) => {
    const { rows, groups = [] } = withRowNames(library.table(id), "english");
    return [...rows, ...groups].map(({ label }) => label).filter((one) => indonesian.test(one));
  });
  // Provinces keep their names, as in the English publications of BPS.
  expect(
    [...new Set(left)].filter((name) => !/^(Kalimantan|Sulawesi|Sumatera)/.test(name)),
  ).toEqual([]);
});

test("a figure whose columns are rows of its tables has them in English, too", () => {
  const book = library.books.find(({ figures }) =>
    figures.some(({ along }) => along === "columns"),
  )!;
  const figure = book.figures.find(({ along }) => along === "columns")!;
  const table = withRowNames(figureTable(book, figure), "english");
  expect(table.columns.map(({ title }) => title.en).join()).not.toMatch(/Indeks|Nilai|Tukar/);
  expect(figuresOf(book, table).length).toBeGreaterThan(0);
});

test("a table of the reader's own keeps its labels, but for usual names of chapters and indices", () => {
  const printed = tradeTable("t2");
  const rows = printed.rows.map((row, at) =>
    at === 1 ? { ...row, label: "Kata saya sendiri" } : { ...row },
  );
  const own = { ...printed, id: "mine.1", rows };
  const title = { id: "Milik saya", en: "Mine" };
  const mine = createLibrary([ownPackage({ id: "mine", version: "1", title, tables: [own] })]);
  const table = mine.table("mine.1");
  const plan = planTable(table, blockRequest({ library: mine }, table, "en", target));
  expect(labelsOf(plan).flat()).toContain("Kata saya sendiri");
  expect(labelsOf(plan).flat()).toContain("Salt, sulphur, lime");
  expect(plan.source?.rowNaming).toBe("english");
  const indonesian = planTable(table, blockRequest({ library: mine }, table, "id", target));
  expect(labelsOf(indonesian).flat()).toContain("Garam, Belerang, Kapur");
});

test.each([
  ["it", "Indeks Harga yang Diterima Petani", "Index of prices received by farmers"],
  ["ib.ikrt.education", "Pendidikan", "Education"],
  ["ib.ikrt.education", "Sekolah", "Sekolah"],
  ["it.mine", "Padi Unggul", "Padi Unggul"],
  ["hs09", "Kopi, Teh, Rempah-rempah", "Coffee, tea, spices"],
])("of an own table, %s is called %j in English: %j", (key, label, english) => {
  expect(englishNameIn({ subject: "own" }, { key, label })).toBe(english);
});

test("a citation in English gives the printed label, by which the row is found in the book", () => {
  const table = tradeTable("t2");
  const row = table.rows.find(({ label }) => label.startsWith("Garam"))!;
  expect(citedRow(table, row)).toEqual({
    id: "Garam, Belerang, Kapur",
    en: "Salt, sulphur, lime [Garam, Belerang, Kapur]",
  });
});

test("the corrected edition heads every month with its year in both languages; the published one as printed", () => {
  const titles = (edition: "corrected" | "published") =>
    library.tables.flatMap(({ id }) =>
      library
        .table(id, edition)
        .columns.filter(({ period }) => /^\d{4}-\d{2}$/.test(period ?? ""))
        .map(({ title, period = "" }) => ({ ...title, year: period.slice(0, 4) })),
    );
  const corrected = titles("corrected");
  expect(corrected.filter(({ id, en, year }) => !id.includes(year) || !en.includes(year))).toEqual(
    [],
  );
  expect(corrected.map(({ id }) => id)).toContain("Februari 2020");
  expect(titles("published").map(({ id }) => id)).toContain("Febr");
});

test("a misprinted group of rows is corrected, with its mark and its proof", () => {
  const id = "ntp-kaltim-2020.l1";
  const groups = (edition: "corrected" | "published") =>
    library.table(id, edition).groups?.map(({ label }) => label);
  expect(groups("published")).toContain("Pernakanan");
  expect(groups("corrected")).toContain("Peternakan");
  const plan = planTable(
    library.table(id),
    blockRequest({ library }, library.table(id), "id", target),
  );
  const notes = plan.regions.flatMap((region) => region.notes);
  expect(notes.filter(({ text }) => text.includes("Pernakanan"))).toHaveLength(1);
});
