import { ntpBook } from "../support/bundled-books";
import { bundledLibrary } from "../../src/bundled";
import { citation, findColumn, findRow, numberOf } from "../../src/library";
import { unitName } from "../../src/table";

test("there are 78 tables: 46, 28 and 4", () => {
  const counts = bundledLibrary.books.map(
    ({ id }) => bundledLibrary.tables.filter(({ publication }) => publication === id).length,
  );
  expect(counts).toEqual([46, 28, 4]);
});

test("every field has a unit with a name in both languages", () => {
  for (const { columns } of bundledLibrary.tables) {
    for (const column of columns) {
      expect(unitName(column)).toEqual({ id: expect.any(String), en: expect.any(String) });
    }
  }
});

test("referenceTable keeps the printed decimals: It of January 2020 is 117.14", () => {
  const table = bundledLibrary.table("ntp-kaltim-2020.l2");
  expect(findRow(table, "it").values[findColumn(table, "2020-01")]).toBe("117.14");
});

test("referenceTable of an unknown id names the nearest", () => {
  expect(() => bundledLibrary.table("ntp-kaltim-2020.l222")).toThrow(
    expect.objectContaining({
      code: "unknown-id",
      details: expect.objectContaining({ expected: "ntp-kaltim-2020.l22" }),
    }),
  );
});

test("findRow takes a key, a code with or without its zero, or a label in any letter case", () => {
  const table = bundledLibrary.table("trade-ntt-2020.l1.2");
  const fish = findRow(table, "hs03");
  expect(fish.code).toBe("03");
  expect(findRow(table, "3")).toBe(fish);
  expect(findRow(table, "03")).toBe(fish);
  expect(findRow(table, fish.label.toUpperCase())).toBe(fish);
});

test("findRow of a label that stands in several rows names their keys", () => {
  const table = bundledLibrary.table("trade-ntt-2020.l4");
  const repeated = table.rows.find(
    (row) => table.rows.filter(({ label }) => label === row.label).length > 1,
  )!;
  expect(() => findRow(table, repeated.label)).toThrow(
    expect.objectContaining({
      code: "ambiguous",
      details: expect.objectContaining({ expected: expect.stringContaining(repeated.key) }),
    }),
  );
});

test("findColumn takes a printed header", () => {
  const table = bundledLibrary.table("ntp-kaltim-2020.l2");
  const [first] = table.columns;
  expect(findColumn(table, first!.title.id)).toBe(0);
  expect(() => findColumn(table, "2021-01")).toThrow(
    expect.objectContaining({ code: "unknown-id" }),
  );
});

test.each([
  ["104.50", 104.5],
  ["-", 0],
  ["", undefined],
  ["-17861029.31", -17861029.31],
])("numberOf(%p) is %p", (printed, number) => {
  expect(numberOf(printed)).toBe(number);
});

test("citation names publisher, publication, table and page", () => {
  expect(citation(ntpBook, "ntp-kaltim-2020.l2")).toMatch(
    /^Badan Pusat Statistik Provinsi Kalimantan Timur\. Statistik Nilai Tukar Petani .*2\b.*hlm\. \d+\.$/,
  );
});

test("the published edition differs from the corrected one in cells that errata name, only", () => {
  for (const { id } of bundledLibrary.tables) {
    const published = bundledLibrary.table(id, "published");
    const corrected = bundledLibrary.table(id, "corrected");
    const named = new Set(bundledLibrary.errata(id).map(({ row, column }) => `${row} ${column}`));
    for (const row of corrected.rows) {
      const before = published.rows.find(({ key }) => key === row.key);
      row.values.forEach((value, index) => {
        if (before?.values[index] === value) return;
        const cell = `${row.key} ${corrected.columns[index]!.key}`;
        if (before || value !== "") expect([...named]).toContain(cell);
      });
    }
  }
});
