import { bundledLibrary } from "../../src/bundled";
import { findSeries, type Series } from "../../src/library";
import { CoreError } from "../../src/core";

const id = "ntp-aceh-2023-09";
const series = (item: string, group: string): Series =>
  findSeries(bundledLibrary, item, group, id);

const cell = (table: string, row: string, column: string) => {
  const { rows, columns } = bundledLibrary.table(`${id}.${table}`);
  const at = columns.findIndex(({ key }) => key === column);
  return rows.find(({ key }) => key === row)?.values[at];
};

test.each([
  ["t1", "combined.ntp", "2023-09", "118.03"],
  ["t1", "livestock.it", "change_pct", "-0.08"],
  ["t1", "combined-without-fisheries.ntup", "2023-08", "115.32"],
  ["t2", "capture-fisheries.it", "2023-08", "124.78"],
  ["t2", "aquaculture.ntp", "change_pct", "-3.11"],
  ["t3", "food-crops.ib.bppbm", "2023-09", "113.74"],
  ["t3", "horticulture.it.vegetables", "change_pct", "5.96"],
  ["t4", "aceh", "it", "135.10"],
  ["t4", "riau-islands", "ntp_change_pct", "-0.45"],
  ["t4", "north-kalimantan", "it_change_pct", "0.00"],
  ["t4", "national", "ntp", "114.14"],
])("%s prints %s in %s as %s", (table, row, column, printed) => {
  expect(cell(table, row, column)).toBe(printed);
});

test("table 4 holds 34 provinces and the country, with one label corrected", () => {
  const { rows } = bundledLibrary.table(`${id}.t4`);
  expect(rows).toHaveLength(35);
  expect(rows.filter(({ parent }) => parent === "national")).toHaveLength(34);
  expect(
    rows.filter(({ printedLabel }) => printedLabel !== undefined).map(({ label }) => label),
  ).toEqual(["Kalimantan Tengah"]);
});

test.each([
  ["It", "Gabungan", ["131.36", "135.10"], "point"],
  ["NTUP", "NTPN", ["113.29", "111.80"], "point"],
  ["It change", "Tanaman Perkebunan Rakyat", ["0.89"], "percent"],
  ["Padi", "NTPP", ["116.13", "122.99"], "point"],
  ["NTP", "Perikanan Budidaya", ["115.55", "111.97"], "point"],
  ["NTUP change", "Perikanan Tangkap", ["-0.44"], "percent"],
])("findSeries(%s, %s) follows the row that the release prints", (item, group, values, unit) => {
  expect(series(item, group)).toMatchObject({ values, unit, region: "Aceh" });
});

test("a series has the label of its row, and each value its table", () => {
  expect(series("Padi", "NTPP")).toMatchObject({
    label: "- Padi",
    periods: ["2023-08", "2023-09"],
    tables: [`${id}.t3`, `${id}.t3`],
  });
});

test("an item that the group does not have is unknown", () => {
  expect(() => series("Padi", "Gabungan")).toThrow(CoreError);
});

test("a group's name without a publication means the book that it meant before", () => {
  expect(findSeries(bundledLibrary, "It", "Gabungan").publication).toBe("ntp-kaltim-2020");
  expect(findSeries(bundledLibrary, "It", "Gabungan Tanpa Perikanan").publication).toBe(id);
});
