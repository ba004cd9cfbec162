import { itemColumns, lacksYear, readNtpFigures, readOwnItems } from "../../../src/analysis";
import type { Table } from "../../../src/table";
import { type Cells, tablesOf } from "../../support/made-up-province";

const wide: Cells = [
  ["Subsektor", "Komponen", "Komoditas", "Bobot", "Nov", "Des"],
  ["Peternakan", "It", "Sapi", 6, 100, 110],
  ["Peternakan", "IKRT", "Beras", 4, 10, 11],
];
const long: Cells = [
  ["Bulan", "Subsektor", "Komponen", "Komoditas", "Bobot", "Harga"],
  ["November", "Peternakan", "It", "Sapi", 6, 100],
  ["November", "Peternakan", "IKRT", "Beras", 4, 10],
  ["Desember", "Peternakan", "It", "Sapi", 6, 110],
  ["Desember", "Peternakan", "IKRT", "Beras", 4, 11],
];
const isUndated = (table: Table) => lacksYear(table, itemColumns(table));
const only = (cells: Cells): Table => tablesOf(cells)[0]!;

describe.each([
  ["across", wide],
  ["down", long],
])("months %s without a year", (_, cells) => {
  const table = only(cells);

  test("have none, and the table says so", () => {
    expect(isUndated(table)).toBe(true);
    expect(readOwnItems([table]).months).toEqual([]);
  });

  test("are those of the year that the reader gives", () => {
    const read = readOwnItems([table], { [table.id]: { year: "2032" } });
    expect(read.months).toEqual(["2032-11", "2032-12"]);
    expect(read.items.map(({ prices }) => prices.length)).not.toContain(0);
  });

  test("are those of the year that the title or the sheet names, and nothing is asked", () => {
    const titled = { ...table, title: { id: "Harga Tahun 2033", en: "" } };
    const onSheet = { ...table, source: { ...table.source, sheet: "Harga 2034" } };
    expect(readOwnItems([titled]).months).toEqual(["2033-11", "2033-12"]);
    expect(readOwnItems([onSheet]).months).toEqual(["2034-11", "2034-12"]);
    expect([titled, onSheet].map(isUndated)).toEqual([false, false]);
  });
});

test("a table of dated months, or of none, lacks no year", () => {
  const [head = [], ...rows] = wide;
  const dated = only([[...head.slice(0, 4), "Nov 2031", "Des 2031"], ...rows]);
  const weights = only([head.slice(0, 4), ...rows.map((row) => row.slice(0, 4))]);
  expect([dated, weights].map(isUndated)).toEqual([false, false]);
});

test("published indices of months without a year are those of the year in the sheet's name", () => {
  const table = only([
    ["Indeks", "Nov", "Des"],
    ["It", 120.5, 121.25],
    ["Ib", 110, 110.4],
  ]);
  expect(readNtpFigures(table)).toEqual([]);
  const onSheet = { ...table, source: { ...table.source, sheet: "NTP 2034" } };
  const months = readNtpFigures(onSheet).flatMap(({ levels }) => [...levels.keys()]);
  expect([...new Set(months)]).toEqual(["2034-11", "2034-12"]);
});
