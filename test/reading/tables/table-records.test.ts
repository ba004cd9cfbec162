import { type CellFile, gridOfRows, type TextCell } from "../../../src/reading/cells";
import { readRecords } from "../../../src/reading/tables";
import type { Records } from "../../../src/table";
import { drawnSheet } from "../../support/read-text-grid";

/** Each record as its members and its value. */
const listed = ({ dimensions, members, values, size }: Records): string[] =>
  Array.from({ length: size }, (_, at) =>
    [
      ...dimensions.map(
        (dimension, index) => dimension.members[members[index]?.[at] ?? 0]?.label.id,
      ),
      values[0]?.[at],
    ].join(" | "),
  );

/** An export with `ports` x `months` columns and `codes` rows, each number one more than the last. */
function wideExport(ports: number, months: number, codes: number): CellFile {
  const cells: TextCell[] = [
    { row: 0, column: 0, value: "Impor Tahun 2021", columns: 3 + ports * months },
  ];
  cells.push({ row: 1, column: 2, value: "Pelabuhan" });
  for (let port = 0; port < ports; port++) {
    cells.push({ row: 1, column: 3 + port * months, value: `PORT ${port}`, columns: months });
  }
  cells.push({ row: 2, column: 2, value: "Bulan" });
  for (let at = 0; at < ports * months; at++) {
    cells.push({
      row: 2,
      column: 3 + at,
      value: `[${String((at % months) + 1).padStart(2, "0")}] Bulan ${at % months}`,
      rows: 2,
    });
  }
  cells.push({ row: 3, column: 0, value: "Kode HS" }, { row: 3, column: 1, value: "Tahun" });
  let next = 3000;
  for (let code = 0; code < codes; code++) {
    cells.push({ row: 4 + code, column: 0, value: `[${10 + code}] Barang ${code}` });
    cells.push({ row: 4 + code, column: 1, value: 2021 });
    for (let at = 0; at < ports * months; at++)
      cells.push({ row: 4 + code, column: 3 + at, value: next++ });
  }
  return { grids: [{ rows: 4 + codes, columns: 3 + ports * months, cells }], picturePages: [] };
}

describe("readRecords", () => {
  it("takes a text over all columns that the title counts among what it is told by for the name of the level below", () => {
    const texts = (over: string) => [
      ["Jumlah Penduduk menurut Kabupaten/Kota dan Jenis Kelamin (Jiwa)", "", "", "", ""],
      ["Kabupaten/Kota", over, "", "", ""],
      ["", "Laki-laki", "", "Perempuan", ""],
      ["", "2020", "2021", "2020", "2021"],
      ["Alor", "11", "12", "13", "14"],
      ["Belu", "21", "22", "23", "24"],
    ];
    const read = (over: string) =>
      readRecords({ grids: [gridOfRows(texts(over))], picturePages: [] }, "0-0-0")?.records;
    const names = (over: string) => read(over)?.dimensions.map(({ title }) => title.id);
    expect(names("Jenis Kelamin")).toEqual(["Jenis Kelamin", "Tahun", "Kabupaten/Kota"]);
    expect(read("Jenis Kelamin")?.measures[0]?.title.id).toMatch(/^Jumlah Penduduk/);
    expect(names("Penduduk")).toEqual(["Kolom 1", "Tahun", "Kabupaten/Kota"]);
    expect(read("Penduduk")?.measures[0]?.title.id).toBe("Penduduk");
  });

  it("makes a dimension of each level of the header and each label column, named as the file names it", () => {
    const records = readRecords(wideExport(2, 2, 2), "0-0-0")?.records;
    expect(
      records?.dimensions.map(({ title, members }) => [title.id, members.map(({ key }) => key)]),
    ).toEqual([
      ["Pelabuhan", ["PORT 0", "PORT 1"]],
      ["Bulan", ["01", "02"]],
      ["Kode HS", ["10", "11"]],
      ["Tahun", ["2021"]],
    ]);
    expect(records && listed(records).slice(0, 3)).toEqual([
      "PORT 0 | [01] Bulan 0 | [10] Barang 0 | 2021 | 3000",
      "PORT 0 | [02] Bulan 1 | [10] Barang 0 | 2021 | 3001",
      "PORT 1 | [01] Bulan 0 | [10] Barang 0 | 2021 | 3002",
    ]);
    expect(records?.size).toBe(8);
  });

  it("leaves out blanks, takes a dash for nil and a mark for no number", () => {
    const records = readRecords(
      drawnSheet(`
Provinsi | Ekspor>2 | | Impor>2 |
 | 2020 | 2021 | 2020 | 2021
Aceh | 1,5 | - | | 4,5
Bali | 2,5 | NA | 3,5 | 5,5`),
      "0-0-0",
    );
    expect(records && listed(records.records)).toEqual([
      "Ekspor | 2020 | Aceh | 1.5",
      "Ekspor | 2021 | Aceh | 0",
      "Impor | 2021 | Aceh | 4.5",
      "Ekspor | 2020 | Bali | 2.5",
      "Ekspor | 2021 | Bali | NaN",
      "Impor | 2020 | Bali | 3.5",
      "Impor | 2021 | Bali | 5.5",
    ]);
  });

  it("reads a million records, and says how far it is", () => {
    const file = wideExport(1000, 12, 84);
    const shares: number[] = [];
    const records = readRecords(file, "0-0-0", {}, (share) => shares.push(share))?.records;
    expect(records?.size).toBe(1_008_000);
    expect(records?.values[0]?.at(-1)).toBe(3000 + 1_008_000 - 1);
    expect(shares[0]).toBe(0);
  }, 30_000);
});
