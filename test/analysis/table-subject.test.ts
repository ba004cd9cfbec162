import { type NtpSeries, readNtpFigures, tableSubject } from "../../src/analysis";
import type { Column, Row, Table } from "../../src/table";

interface Made {
  rows?: readonly string[];
  columns?: readonly (string | Partial<Column>)[];
  wordColumns?: string[];
  unit?: string;
}

/** A table of one figure a cell, 101 and up. */
function made(
  title: string,
  { rows = ["A", "B"], columns = ["Januari 2024", "Februari 2024"], unit = "point" }: Made = {},
): Table {
  return {
    id: "made",
    title: { id: title, en: title },
    columns: columns.map((one, at): Column => {
      const own = typeof one === "string" ? { title: { id: one, en: one } } : one;
      return { key: `c${at}`, title: { id: "", en: "" }, unit, ...own };
    }),
    rows: rows.map((label, line): Row => ({
      ...{ key: `r${line}`, code: "", parent: "", label },
      values: columns.map((_, at) => String(101 + line * 10 + at)),
    })),
    notes: [],
    source: {},
  };
}

const named = (series: readonly NtpSeries[]) =>
  series.map(({ place, group, row }) => [place, group, row].join(" | "));

describe("terms of trade of farmers are told by words and unit", () => {
  test.each([
    ["Nilai Tukar Petani (NTP) Menurut Provinsi (2018=100)", "combined", "ntp"],
    ["[2018=100] Nilai Tukar Petani Menurut Provinsi", "combined", "ntp"],
    ["NTP Provinsi, 2024", "combined", "ntp"],
    ["Nilai Tukar Petani Tanaman Pangan (NTPP) Menurut Provinsi", "food-crops", "ntp"],
    ["Nilai Tukar Petani Hortikultura menurut Provinsi", "horticulture", "ntp"],
    [
      "Nilai Tukar Petani Subsektor Tanaman Perkebunan Rakyat Menurut Provinsi",
      "estate-crops",
      "ntp",
    ],
    ["Nilai Tukar Peternak (NTPT) menurut Provinsi", "livestock", "ntp"],
    ["Nilai Tukar Nelayan (NTN) Menurut Provinsi", "capture-fisheries", "ntp"],
    ["Nilai Tukar Pembudidaya Ikan (NTPi) Menurut Provinsi", "aquaculture", "ntp"],
    ["Nilai Tukar Usaha Rumah Tangga Pertanian (NTUP) Menurut Provinsi", "combined", "ntup"],
    ["Nilai Tukar Usaha Pertanian menurut Provinsi", "combined", "ntup"],
    ["Indeks Harga yang Diterima Petani (It) Menurut Provinsi", "combined", "it"],
    ["Indeks Diterima Petani Menurut Provinsi", "combined", "it"],
    ["Indeks Harga yang Dibayar Petani (Ib) menurut Provinsi", "combined", "ib"],
    ["Indeks Harga yang Dibayar Nelayan Menurut Provinsi", "capture-fisheries", "ib"],
    ["Indeks Konsumsi Rumah Tangga (IKRT) menurut Provinsi", "combined", "ib.ikrt"],
    ["Indeks BPPBM Menurut Provinsi", "combined", "ib.bppbm"],
    ["Farmers' Terms of Trade by Province", "combined", "ntp"],
    ["Farmer Terms of Trade by Province (2018=100)", "combined", "ntp"],
    ["Terms of Trade of Farmers by Province", "combined", "ntp"],
    ["Farm Household Business Terms of Trade by Province", "combined", "ntup"],
    ["Index of prices received by farmers by province", "combined", "it"],
    ["Farmers' Prices Received Indices by Province", "combined", "it"],
    ["Prices Paid by Farmers Index (Ib) by Province", "combined", "ib"],
  ])("%s", (title, group, row) => {
    const table = made(title);
    expect(named(readNtpFigures(table))).toEqual([
      `A | ${group} | ${row}`,
      `B | ${group} | ${row}`,
    ]);
    expect(tableSubject(table)).toBe("ntp");
  });

  test.each([
    ["Nilai Tukar Rupiah terhadap Dolar AS menurut Provinsi", "point"],
    ["Nilai Tukar Eceran Rupiah", "none"],
    ["Nilai Tukar Mata Uang Asing", "Rupiah"],
    ["Kurs Tengah Nilai Tukar", "none"],
    ["Exchange Rate by Province", "none"],
    ["Terms of Trade by Province", "point"],
    ["Net Barter Terms of Trade Indonesia", "point"],
    ["Indeks Harga Produsen (IHP) menurut Provinsi", "point"],
    ["Indeks Harga Perdagangan Besar menurut Provinsi", "point"],
    ["Indeks Harga Konsumen menurut Provinsi", "point"],
    ["Harga yang Diterima Petani menurut Provinsi", "Rupiah/kg"],
    ["Bantuan yang Diterima Petani menurut Provinsi", "Orang"],
    ["Upah yang Dibayar Petani menurut Provinsi", "none"],
    ["Jumlah Petani menurut Provinsi", "Orang"],
    ["Nilai Tukar Petani menurut Provinsi", "percent"],
    ["Perubahan Nilai Tukar Petani menurut Provinsi", "none"],
    ["Farmers' Terms of Trade, change by province", "point"],
    ["Pengeluaran Konsumsi Rumah Tangga menurut Provinsi", "none"],
    ["Nilai Produksi Petani", "Juta Rupiah"],
    ["How much it is worth by province", "none"],
  ])("%s in %s is something else", (title, unit) => {
    expect(tableSubject(made(title, { unit }))).toBeUndefined();
  });

  test("of years as a whole nothing is taken", () => {
    const years = made("Nilai Tukar Petani menurut Provinsi", { columns: ["2023", "2024"] });
    expect(readNtpFigures(years)).toEqual([]);
  });

  test("components down, months across; goods below a component are its rows, and no places", () => {
    const rows = [
      "Indeks Harga yang Diterima Petani (It)",
      "Padi",
      "Indeks yang Dibayar Petani (Ib)",
    ];
    const found = readNtpFigures(
      made("Nilai Tukar Petani dan Komponennya", { rows: [...rows, "Nilai Tukar Petani (NTP)"] }),
    );
    expect(named(found)).toEqual([
      " | combined | it",
      " | combined | it.padi",
      " | combined | ib",
      " | combined | ntp",
    ]);
    expect([...(found[3]?.levels ?? [])]).toEqual([
      ["2024-01", 131],
      ["2024-02", 132],
    ]);
  });

  test("goods of It in a title of its own are no places either", () => {
    const goods = made("Indeks Harga yang Diterima Petani (It)", { rows: ["Padi", "Palawija"] });
    expect(readNtpFigures(goods)).toEqual([]);
  });

  test("months down with the newest first, indices across", () => {
    const found = readNtpFigures(
      made("NTP Provinsi Uji", {
        rows: ["Februari 2024", "Januari 2024"],
        columns: ["It", "Ib", "NTP", "Perubahan NTP (%)"],
        unit: "none",
      }),
    );
    expect(named(found)).toEqual([" | combined | it", " | combined | ib", " | combined | ntp"]);
    expect(found[0]?.levels.get("2024-01")).toBe(111);
    expect(found[2]?.levels.get("2024-02")).toBe(103);
  });

  test("months down, years across", () => {
    const [one, ...others] = readNtpFigures(
      made("Nilai Tukar Petani", { rows: ["Januari", "Februari"], columns: ["2023", "2024"] }),
    );
    expect(others).toEqual([]);
    expect([...(one?.levels ?? [])].sort()).toEqual([
      ["2023-01", 101],
      ["2023-02", 111],
      ["2024-01", 102],
      ["2024-02", 112],
    ]);
  });

  test("subsectors down with their components below, all together at the end", () => {
    const parts = [
      "a. Indeks Harga yang Diterima Petani (It)",
      "b. Indeks yang Dibayar Petani (Ib)",
    ];
    const found = readNtpFigures(
      made("Nilai Tukar Petani menurut Subsektor", {
        rows: ["1. Tanaman Pangan", ...parts, "2. Peternakan", ...parts, "Gabungan", ...parts],
      }),
    );
    expect(named(found)).toEqual(
      ["food-crops", "livestock", "combined"].flatMap((group) =>
        ["ntp", "it", "ib"].map((row) => ` | ${group} | ${row}`),
      ),
    );
  });

  test("the NTP below those of the subsectors is that of all", () => {
    const found = readNtpFigures(
      made("Nilai Tukar Petani menurut Subsektor", {
        rows: ["Tanaman Pangan (NTPP)", "Perikanan (NTNP)", "Nilai Tukar Petani"],
      }),
    );
    expect(named(found)).toEqual([
      " | food-crops | ntp",
      " | fisheries | ntp",
      " | combined | ntp",
    ]);
  });

  test("subsectors or indices beside the months of each column", () => {
    const columns = ["Tanaman Pangan Januari 2024", "Peternakan Januari 2024"];
    expect(named(readNtpFigures(made("Nilai Tukar Petani", { rows: ["Aceh"], columns })))).toEqual([
      "Aceh | food-crops | ntp",
      "Aceh | livestock | ntp",
    ]);
    const indices = ["It Januari 2024", "Ib Januari 2024", "NTP Januari 2024"];
    expect(
      named(
        readNtpFigures(
          made("NTP, It, dan Ib menurut Provinsi", { rows: ["Aceh"], columns: indices }),
        ),
      ),
    ).toEqual(["Aceh | combined | it", "Aceh | combined | ib", "Aceh | combined | ntp"]);
  });
});

describe("trade in goods is told by words and unit", () => {
  test.each([
    ["Nilai Ekspor Menurut Negara Tujuan Utama (Nilai FOB: juta US$)", "million_usd"],
    ["Nilai Impor Menurut Negara Asal", "Juta US$"],
    ["Volume Ekspor Kopi Menurut Negara Tujuan", "Ton"],
    ["Berat Bersih Ekspor menurut Pelabuhan", "kg"],
    ["Nilai Ekspor Migas-Nonmigas", "Ribu US$"],
    ["Nilai Impor menurut Golongan Barang", "usd"],
    ["Ekspor Karet Remah menurut Negara (Ton)", "none"],
    ["Nilai Ekspor menurut Pelabuhan", "Juta Rupiah"],
    ["Value of Exports by Country of Destination", "Million US$"],
    ["Import Value by Country of Origin (CIF, thousand USD)", "Tidak Ada Satuan"],
    ["Exports of Crude Palm Oil by Country", "Thousand tons"],
  ])("%s in %s", (title, unit) => {
    expect(tableSubject(made(title, { unit, rows: ["Jepang", "India"] }))).toBe("trade");
  });

  test("of exports and imports together, where headers tell which is which", () => {
    const columns = ["Ekspor 2023", "Impor 2023"];
    const table = made("Ekspor dan Impor", { unit: "usd", rows: ["Jepang", "India"], columns });
    expect(tableSubject(table)).toBe("trade");
  });

  test.each([
    ["Ekspor Jasa menurut Negara", "Juta US$"],
    ["Services Exports by Country", "Million US$"],
    ["PDB Pengeluaran: Ekspor Barang dan Jasa", "Miliar Rupiah"],
    ["PDRB menurut Pengeluaran, Impor", "Juta Rupiah"],
    ["Indeks Harga Ekspor", "point"],
    ["Indeks Unit Value Ekspor", "none"],
    ["Pertumbuhan Ekspor", "percent"],
    ["Jumlah Perusahaan Eksportir", "Unit"],
    ["Banyaknya Kapal Ekspor", "Unit"],
    ["Ekspor Ternak menurut Provinsi", "Ekor"],
    ["Ekspor dan Impor menurut Negara", "usd"],
    ["Produksi Padi menurut Provinsi", "Ton"],
    ["Pendapatan Daerah", "Juta Rupiah"],
    ["Important crops by region", "Ton"],
  ])("%s in %s is something else", (title, unit) => {
    expect(tableSubject(made(title, { unit, rows: ["Jepang", "India"] }))).toBeUndefined();
  });
});
