import { readDrawn, shown } from "../../support/read-text-grid";

/** The only table of a drawing. */
const only = (drawing: string) => {
  const { tables, leftOver } = readDrawn(drawing);
  expect(tables).toHaveLength(1);
  expect(leftOver).toEqual([]);
  const [table] = tables;
  if (!table) throw new Error("no table");
  return table;
};

describe("readTables reads the layouts that offices use", () => {
  it("years across, thousands by point, a title with a unit and a source", () => {
    const table = only(`
Tabel 2.1 Produksi Padi Menurut Kecamatan (Ton), 2019-2021
Kecamatan | 2019 | 2020 | 2021
Arut | 1.204 | 998 | 1.310
Bulik | 12.004 | 11.250 | 10.090
Jumlah | 13.208 | 12.248 | 11.400
Sumber: Dinas Pertanian`);
    expect(shown(table)).toEqual({
      columns: ["2019", "2020", "2021"],
      rows: [
        "Arut | 1204 | 998 | 1310",
        "Bulik | 12004 | 11250 | 10090",
        "Jumlah | 13208 | 12248 | 11400",
      ],
    });
    expect(table).toMatchObject({
      caption: "Tabel 2.1",
      period: "2019/2021",
      unit: { unit: "Ton" },
      table: {
        title: { id: "Produksi Padi Menurut Kecamatan (Ton), 2019-2021" },
        notes: [{ id: "Sumber: Dinas Pertanian" }],
      },
      doubts: [],
    });
  });

  it("months down with a year's heading, decimals by comma", () => {
    const table = only(`
Bulan | It | Ib
2022 | |
Januari | 104,50 | 101,20
Februari | 105,1 | 101,33
2023 | |
Januari | 106,00 | 102,75`);
    expect(shown(table).rows).toEqual([
      "2022 |  | ",
      "Januari | 104.50 | 101.20",
      "Februari | 105.1 | 101.33",
      "2023 |  | ",
      "Januari | 106.00 | 102.75",
    ]);
    expect(new Set(table.table.rows.map(({ key }) => key)).size).toBe(5);
  });

  it("a header of two lines, units in the second", () => {
    const table = only(`
Kabupaten | Luas | Produksi | Produktivitas
 | (Ha) | (Ton) | (Ku/Ha)
(1) | (2) | (3) | (4)
Alor | 12 | 48 | 40,0
Belu | 20 | 90 | 45,0`);
    expect(shown(table).columns).toEqual(["Luas (Ha)", "Produksi (Ton)", "Produktivitas (Ku/Ha)"]);
    expect(table.table.columns.map(({ unit }) => unit)).toEqual(["Ha", "Ton", "Ku/Ha"]);
  });

  it("a header of two tiers, merged", () => {
    const table = only(`
Provinsi^2 | Ekspor>2 | | Impor>2 |
 | 2020 | 2021 | 2020 | 2021
Aceh | 10 | 12 | 3 | 4
Bali | 7 | 9 | 1 | 2`);
    expect(table.table.columns.map(({ title, period }) => [title.id, period])).toEqual([
      ["Ekspor 2020", "2020"],
      ["Ekspor 2021", "2021"],
      ["Impor 2020", "2020"],
      ["Impor 2021", "2021"],
    ]);
  });

  it("a header of two tiers without merges, as CSV has it", () => {
    const table = only(`
Provinsi | Ekspor | | Impor |
 | 2020 | 2021 | 2020 | 2021
Aceh | 10 | 12 | 3 | 4`);
    expect(shown(table).columns).toEqual([
      "Ekspor 2020",
      "Ekspor 2021",
      "Impor 2020",
      "Impor 2021",
    ]);
  });

  it("a running number and a code before the label", () => {
    const table = only(`
No. | Kode | Kabupaten/Kota | Penduduk
1 | 5301 | Sumba Barat | 145.097
2 | 5302 | Sumba Timur | 244.820
3 | 5303 | Kupang | 366.383
 | | Jumlah | 756.300`);
    expect(shown(table)).toEqual({
      columns: ["Penduduk"],
      rows: [
        "5301 Sumba Barat | 145097",
        "5302 Sumba Timur | 244820",
        "5303 Kupang | 366383",
        "Jumlah | 756300",
      ],
    });
  });

  it("a table that begins at C5, with blank rows inside", () => {
    const table = only(`
 | | | |
 | | | |
 | | | |
 | | | |
 | | Uraian | 2020 | 2021
 | | | |
 | | Padi | 1,5 | 2,5
 | | Jagung | 3,5 | 4,5`);
    expect(table.area.left).toBe(0);
    expect(shown(table)).toEqual({
      columns: ["2020", "2021"],
      rows: ["Padi | 1.5 | 2.5", "Jagung | 3.5 | 4.5"],
    });
  });

  it("thousands by blank, minus in brackets and behind, marks behind numbers", () => {
    const table = only(`
Uraian | 2020 | 2021* | 2022**
Nilai | 1 204 500 | 1 300 250 r | 1 410 000*
Selisih | (95 750) | 12 000- | ...
Laju | 5,25 | NA | x`);
    expect(shown(table).rows).toEqual([
      "Nilai | 1204500 | 1300250 | 1410000",
      "Selisih | -95750 | -12000 | ...",
      "Laju | 5.25 | NA | x",
    ]);
    expect(table.table.rows[0]?.marks).toEqual({ "2021": "r", "2022": "*" });
  });

  it("a dash stays a dash and an empty cell stays empty", () => {
    expect(
      shown(
        only(`
Pelabuhan | 2020 | 2021
Atapupu | - | 5
Tenau | 7 |
Wini | – | 9`),
      ).rows,
    ).toEqual(["Atapupu | - | 5", "Tenau | 7 | ", "Wini | - | 9"]);
  });

  it("groups by bullets: parents are the rows above", () => {
    const table = only(`
Rincian | Agustus | September
1. Padi | |
a. It | 101,5 | 102,5
b. Ib | 100,1 | 100,2
2. Palawija | |
a. It | 103,5 | 104,5
b. Ib | 100,3 | 100,4
Gabungan | 102,0 | 103,0`);
    expect(table.table.rows.map(({ parent }) => parent)).toEqual([
      "",
      "1-padi",
      "1-padi",
      "",
      "2-palawija",
      "2-palawija",
      "",
    ]);
  });

  it("groups in a column of their own, printed once", () => {
    expect(
      shown(
        only(`
Pelabuhan | Negara | Nilai
Tenau | Australia | 12,5
 | Timor Leste | 7,5
Wini | Timor Leste | 9,5`),
      ).rows,
    ).toEqual(["Tenau Australia | 12.5", "Tenau Timor Leste | 7.5", "Wini Timor Leste | 9.5"]);
  });

  it("labels in another language behind the figures", () => {
    const table = only(`
Uraian | 2020 | 2021 | Description
Padi | 10 | 11 | Paddy
Jagung | 12 | 13 | Maize`);
    expect(shown(table).columns).toEqual(["2020", "2021"]);
    expect(table.besides).toEqual([{ title: "Description", texts: ["Paddy", "Maize"] }]);
  });

  it("months without a year take that of the title, December before a January that of the year before", () => {
    const table = only(`
Harga Gabah, Januari 2024
Uraian | Desember | Januari
GKP | 6.500 | 6.750
GKG | 7.100 | 7.250
HPP | 900 | 950`);
    expect(table.table.columns.map(({ period }) => period)).toEqual(["2023-12", "2024-01"]);
  });

  it("a long table: years and names down, a status that never changes as a note", () => {
    const table = only(`
tahun | provinsi | nilai | status
2019 | Aceh | 98.38 | real
2019 | Bali | 98.16 | real
2020 | Aceh | 99.74 | real
2020 | Bali | 94.27 | real`);
    expect(shown(table)).toEqual({
      columns: ["nilai"],
      rows: ["2019 Aceh | 98.38", "2019 Bali | 98.16", "2020 Aceh | 99.74", "2020 Bali | 94.27"],
    });
    expect(table.table.notes.map(({ id }) => id)).toEqual(["status: real"]);
  });

  it("counts that look like years under a word", () => {
    expect(
      shown(
        only(`
Desa | Penduduk
Oelua | 2010
Oenggae | 1995
Papela | 2050`),
      ).rows,
    ).toEqual(["Oelua | 2010", "Oenggae | 1995", "Papela | 2050"]);
  });

  it("a percent column beside an index with its base in the title", () => {
    const table = only(`
Indeks Harga (2018=100), Mei 2023
Kelompok | April | Mei | Perubahan (%)
Makanan | 110,25 | 111,50 | 1,13
Umum | 108,75 | 109,00 | 0,23`);
    expect(table.table.columns.map(({ unit, baseYear }) => [unit, baseYear])).toEqual([
      ["point", 2018],
      ["point", 2018],
      ["percent", undefined],
    ]);
  });
});

describe("readTables finds every table of a sheet", () => {
  it("one below the other, each with its title and notes", () => {
    const { tables } = readDrawn(`
Tabel 1. Luas Panen
Kecamatan | 2020 | 2021
Arut | 10 | 12
Sumber: Dinas

Tabel 2. Produksi
Kecamatan | 2020 | 2021
Arut | 30 | 36
Catatan: angka sementara`);
    expect(
      tables.map(({ caption, table }) => [
        caption,
        table.title.id,
        table.notes.map(({ id }) => id),
      ]),
    ).toEqual([
      ["Tabel 1", "Luas Panen", ["Sumber: Dinas"]],
      ["Tabel 2", "Produksi", ["Catatan: angka sementara"]],
    ]);
  });

  it("beside one another, apart by an empty column", () => {
    const { tables } = readDrawn(`
Provinsi | NTP | | Bulan | Inflasi
Aceh | 104,5 | | Januari | 0,35
Bali | 98,2 | | Februari | 0,12`);
    expect(tables.map(shown)).toEqual([
      { columns: ["NTP"], rows: ["Aceh | 104.5", "Bali | 98.2"] },
      { columns: ["Inflasi"], rows: ["Januari | 0.35", "Februari | 0.12"] },
    ]);
  });

  it("a table that goes on beside itself is one", () => {
    const { tables } = readDrawn(`
Provinsi | NTP | Provinsi | NTP
Aceh | 104,5 | Jambi | 120,1
Bali | 98,2 | Riau | 140,4`);
    expect(tables.map(shown)).toEqual([
      { columns: ["NTP"], rows: ["Aceh | 104.5", "Bali | 98.2", "Jambi | 120.1", "Riau | 140.4"] },
    ]);
  });

  it("parts called Lanjutan are joined: rows below rows", () => {
    const { tables } = readDrawn(`
Tabel 3. Ekspor Menurut Negara
Negara | 2020 | 2021
Cina | 10 | 12

Lanjutan Tabel 3.
Negara | 2020 | 2021
India | 20 | 22`);
    expect(tables.map(shown)).toEqual([
      { columns: ["2020", "2021"], rows: ["Cina | 10 | 12", "India | 20 | 22"] },
    ]);
  });

  it("parts called Lanjutan are joined: columns beside columns", () => {
    const { tables } = readDrawn(`
Tabel 4. Ekspor, 2020
Negara | Januari | Februari
Cina | 10 | 12
India | 3 | 4

Tabel 4. Ekspor, 2020 (Lanjutan)
Negara | Maret | April
Cina | 20 | 22
India | 5 | 6`);
    expect(tables.map(shown)).toEqual([
      {
        columns: ["Januari", "Februari", "Maret", "April"],
        rows: ["Cina | 10 | 12 | 20 | 22", "India | 3 | 4 | 5 | 6"],
      },
    ]);
  });

  it("a title that another table wears is noticed", () => {
    const { tables } = readDrawn(`
Tabel 1. Harga
Uraian | Petani
GKP | 10

Tabel 2. Harga
Uraian | Grosir | Eceran
GKP | 12 | 14`);
    expect(tables.map(({ tableDoubts }) => tableDoubts.includes("doubled-caption"))).toEqual([
      false,
      true,
    ]);
  });
});

describe("readTables says what it does not know", () => {
  it("three decimals or thousands: unsure where nothing decides", () => {
    const { tables } = readDrawn(`
Uraian | 2020 | 2021
Padi | 12.610 | 13.405
Jagung | 11.200 | 10.750`);
    expect(tables[0]?.doubts).toHaveLength(4);
    expect(tables[0]?.doubts[0]).toMatchObject({
      kind: "decimal-mark",
      printed: "12.610",
      readings: ["12610", "12.610"],
    });
    expect(tables[0]?.tableDoubts).toContain("decimal-mark");
  });

  it("one number of the table decides for all", () => {
    const { tables } = readDrawn(`
Uraian | 2020 | 2021
Padi | 12.610 | 13.405
Jagung | 1.011.200 | 10.750`);
    expect(tables[0]?.doubts).toEqual([]);
    expect(tables[0]?.table.rows[0]?.values).toEqual(["12610", "13405"]);
  });

  it("a number whose marks follow no rule is shown with its readings", () => {
    const { tables } = readDrawn(`
Uraian | 2020 | 2021
Padi | 1.011.200 | 12.462.99
Jagung | 2.011.200 | 3.010.750`);
    expect(tables[0]?.doubts).toMatchObject([
      { kind: "irregular", row: 0, column: 1, printed: "12.462.99" },
    ]);
  });

  it("a number with the other mark than its table", () => {
    const { tables } = readDrawn(`
Uraian | 2020 | 2021
Padi | 101,25 | 5.5
Jagung | 102,35 | 103,45`);
    expect(tables[0]?.doubts).toMatchObject([{ kind: "other-mark", row: 0, column: 1 }]);
  });

  it("words among figures", () => {
    const { tables } = readDrawn(`
Uraian | 2020 | 2021
Padi | 1,5 | belum ada
Jagung | 2,5 | 3,5`);
    expect(tables[0]?.doubts).toMatchObject([
      { kind: "no-number", row: 0, column: 1, printed: "belum ada" },
    ]);
  });

  it("rows without a header", () => {
    const { tables } = readDrawn(`
Padi | 1,5 | 2,5
Jagung | 2,5 | 3,5`);
    expect(tables[0]?.tableDoubts).toEqual(["no-header"]);
  });
});
