import fc from "fast-check";
import { readPdfText } from "../../../src/reading/pdf";
import { readTables } from "../../../src/reading/tables";
import { PagePrinter } from "../../support/page-printer";
import { canonical, columnTitles, printed, randomTable } from "../../support/random-table";
import { shown } from "../../support/read-text-grid";

const read = (...pages: PagePrinter[]) =>
  readTables(readPdfText(pages.map((page, at) => page.page(at + 1))));

/** A row of figures, right-aligned under the middles of columns. */
function row(
  page: PagePrinter,
  baseline: number,
  label: string,
  values: readonly string[],
  middles = [250, 320, 390],
) {
  if (label !== "") page.print(label, 60, baseline);
  values.forEach((value, at) => page.print(value, (middles[at] ?? 0) + 14, baseline, "right"));
}

const numbers = (page: PagePrinter, baseline: number, middles: readonly number[]) =>
  middles.forEach((middle, at) => page.print(`(${at + 1})`, middle, baseline, "center", 7));

function release(piece = 0): PagePrinter {
  const page = new PagePrinter(piece);
  page.print(
    "Harga naik sebesar 2,5 persen dibandingkan bulan sebelumnya di seluruh daerah.",
    60,
    60,
    "left",
    11,
  );
  page
    .print("Tabel 2", 60, 100, "left", 11)
    .print("Indeks Harga Menurut Kelompok, Mei 2023", 110, 100, "left", 11);
  page.print("(2018=100)", 110, 114, "left", 11);
  page.print("Kelompok", 110, 146, "center");
  page
    .print("Bulan", 285, 140, "center")
    .print("Perubahan", 390, 140, "center")
    .print("(%)", 390, 151, "center");
  page.print("April", 250, 154, "center").print("Mei", 320, 154, "center");
  numbers(page, 170, [110, 250, 320, 390]);
  row(page, 190, "1. Makanan", []);
  row(page, 206, "a. Padi", ["110,25", "111,50", "1,13"]);
  row(page, 222, "b. Palawija", ["108,10", "107,90", "-0,19"]);
  row(page, 238, "2. Perumahan", []);
  row(page, 254, "a. Sewa", ["101,00", "101,00", "0,00"]);
  page.print("Keterangan: angka sementara 2)", 60, 290);
  return page;
}

describe("readPdfText", () => {
  it.each([0, 1, 3])(
    "reads a table with its title, its header of two tiers and its groups (pieces of %i letters)",
    (piece) => {
      const { tables, leftOver } = read(release(piece));
      expect(leftOver).toEqual([]);
      expect(tables).toHaveLength(1);
      expect(tables[0]).toMatchObject({
        caption: "Tabel 2",
        period: "2023-05",
        unit: { unit: "point", baseYear: 2018 },
        table: {
          title: { id: "Indeks Harga Menurut Kelompok, Mei 2023" },
          notes: [{ id: "Keterangan: angka sementara 2)" }],
        },
        doubts: [],
        tableDoubts: [],
      });
      expect(tables.map(shown)).toEqual([
        {
          columns: ["Bulan April", "Bulan Mei", "Perubahan (%)"],
          rows: [
            "1. Makanan |  |  | ",
            "a. Padi | 110.25 | 111.50 | 1.13",
            "b. Palawija | 108.10 | 107.90 | -0.19",
            "2. Perumahan |  |  | ",
            "a. Sewa | 101.00 | 101.00 | 0.00",
          ],
        },
      ]);
      expect(tables[0]?.table.columns.map(({ period }) => period)).toEqual([
        "2023-04",
        "2023-05",
        undefined,
      ]);
    },
  );

  it("keeps the place of each figure on its page", () => {
    const { grids } = readPdfText([release().page(7)]);
    const cell = grids.flatMap(({ cells }) => cells).find(({ value }) => value === "111,50");
    expect(cell?.box).toMatchObject({ bottom: 222 - 16, right: 334 });
    expect(grids[0]?.page).toBe(7);
  });

  it("joins labels of several lines around their figures, with their codes", () => {
    const page = new PagePrinter();
    page
      .print("Tabel 5", 250, 60, "center", 11)
      .print("Ekspor Menurut Golongan", 250, 74, "center", 11);
    page
      .print("Golongan", 120, 100, "center")
      .print("2020", 250, 100, "center")
      .print("2021", 320, 100, "center");
    numbers(page, 112, [120, 250, 320]);
    const coded = (baseline: number, code: string, label: string, values: string[]) => {
      page.print(code, 40, baseline);
      row(page, baseline, label, values);
    };
    coded(130, "3", "Ikan", ["1.204", "998"]);
    page.print("Minyak Atsiri dan Wangi-", 60, 145.5);
    coded(150.5, "33", "", ["12.300", "45"]);
    page.print("wangian", 60, 155.5);
    coded(170, "71", "Perhiasan", ["7.001", "6.500"]);
    row(page, 186, "Jumlah", ["20.505", "7.543"]);
    expect(read(page).tables.map(shown)).toEqual([
      {
        columns: ["2020", "2021"],
        rows: [
          "3 Ikan | 1204 | 998",
          "33 Minyak Atsiri dan Wangi-wangian | 12300 | 45",
          "71 Perhiasan | 7001 | 6500",
          "Jumlah | 20505 | 7543",
        ],
      },
    ]);
  });

  it("reads figures that stand half a line lower than the others of their row", () => {
    const page = new PagePrinter();
    page.print("Tabel 6 Impor Menurut Negara", 60, 60, "left", 11);
    page
      .print("Negara", 100, 90, "center")
      .print("2020", 250, 90, "center")
      .print("2021", 320, 90, "center");
    numbers(page, 104, [100, 250, 320]);
    ["Cina", "India", "Jepang"].forEach((label, at) => {
      page.print(label, 60, 124 + 16 * at).print(`${at + 1}1,5`, 264, 129 + 16 * at, "right");
      page.print(`${at + 1}2,5`, 334, 124 + 16 * at, "right");
    });
    expect(read(page).tables.map(shown)[0]?.rows).toEqual([
      "Cina | 11.5 | 12.5",
      "India | 21.5 | 22.5",
      "Jepang | 31.5 | 32.5",
    ]);
  });

  it("puts a title over all columns that it is in the middle of, wherever their figures stand", () => {
    const page = new PagePrinter();
    const middles = [160, 230, 300, 370, 440, 510];
    page.print("Tabel 3", 60, 60, "left", 11).print("Penduduk, 2020-2022", 110, 60, "left", 11);
    page.print("Provinsi", 90, 90, "center");
    page.print("Laki-laki", 230, 90, "center").print("Perempuan", 440, 90, "center");
    middles.forEach((middle, at) => page.print(String(2020 + (at % 3)), middle, 104, "center"));
    const figures: [string, string[]][] = [
      ["Aceh", ["15.046,6", "9.415,3", "900.653,2", "126", "570.384,5", "121,94"]],
      ["Riau", ["138,2", "87.311,4", "460.829,1", "731", "435,7", "113,68"]],
      ["Jambi", ["9.305,2", "6.417,4", "2.895,8", "576", "72.091,0", "123,78"]],
    ];
    const toTheRight = middles.map((middle) => middle + 7);
    figures.forEach(([label, values], at) => row(page, 124 + 14 * at, label, values, toTheRight));
    const { tables } = read(page);
    expect(tables.map((table) => shown(table).columns)).toEqual([
      ["Laki-laki", "Perempuan"].flatMap((group) =>
        [2020, 2021, 2022].map((year) => `${group} ${year}`),
      ),
    ]);
  });

  it("keeps a figure in its row where a line of the text beside the table is nearly as high", () => {
    const page = new PagePrinter();
    page.print("Tabel 2 Penduduk Miskin, 2020-2021", 40, 70, "left", 8);
    page.print("Provinsi", 70, 96, "center", 7);
    page.print("2020", 190, 96, "center", 7).print("2021", 300, 96, "center", 7);
    ["Sumatera Utara", "Jambi", "Bali", "Gorontalo"].forEach((label, at) => {
      const baseline = 116.1 + at * 17.6;
      page.print(label, 40, baseline, "left", 7);
      page.print(`3.16${at},9`, 204, baseline - 0.15, "right", 7);
      page.print(`385.56${at},8`, 314, baseline + 0.1, "right", 7);
    });
    for (let line = 0; line < 12; line++)
      page.print(
        "Kenaikan tertinggi terjadi di kabupaten ini pada bulan lalu",
        440,
        70 + line * 10.8,
        "left",
        8,
      );
    expect(read(page).tables.map(shown)).toMatchObject([
      {
        columns: ["2020", "2021"],
        rows: [
          "Sumatera Utara | 3160.9 | 385560.8",
          "Jambi | 3161.9 | 385561.8",
          "Bali | 3162.9 | 385562.8",
          "Gorontalo | 3163.9 | 385563.8",
        ],
      },
    ]);
  });

  it("joins the part of a table on the next page, without the heads of the pages", () => {
    const part = (title: string, labels: string[], page: number) => {
      const printer = new PagePrinter();
      printer.print(`BERITA RESMI NO. 4 ${page}`, 60, 20).print(String(page), 300, 800);
      printer.print(title, 60, 70, "left", 11);
      printer
        .print("Negara", 100, 90, "center")
        .print("2020", 250, 90, "center")
        .print("2021", 320, 90, "center");
      numbers(printer, 104, [100, 250, 320]);
      labels.forEach((label, at) =>
        row(printer, 124 + 16 * at, label, [`${page}${at},5`, `${page}${at},7`]),
      );
      return printer;
    };
    const { tables, leftOver } = read(
      part("Tabel 7 Ekspor Menurut Negara", ["Cina", "India"], 1),
      part("Lanjutan Tabel 7", ["Jepang", "Korea"], 2),
    );
    expect(leftOver).toEqual([]);
    expect(tables.map(shown)).toEqual([
      {
        columns: ["2020", "2021"],
        rows: [
          "Cina | 10.5 | 10.7",
          "India | 11.5 | 11.7",
          "Jepang | 20.5 | 20.7",
          "Korea | 21.5 | 21.7",
        ],
      },
    ]);
    expect(tables[0]?.blocks.map(({ grid }) => grid).length).toBe(2);
  });

  it("counts the numbers of a chart as left over", () => {
    const page = release();
    page.print("118,25", 100, 400).print("95,5", 200, 430);
    expect(read(page).leftOver.map(({ text }) => text)).toEqual(["118,25", "95,5"]);
  });

  it("says which pages are pictures", () => {
    expect(read(release(), new PagePrinter()).picturePages).toEqual([2]);
  });

  it("marks a table that only its numbers betray", () => {
    const page = new PagePrinter();
    page.print("Uraian", 60, 60).print("2020", 264, 60, "right").print("2021", 334, 60, "right");
    ["Padi", "Jagung", "Ubi"].forEach((label, at) =>
      row(page, 80 + 16 * at, label, [`${at}1,5`, `${at}2,5`]),
    );
    const { tables } = read(page);
    expect(tables.map(shown)[0]?.rows).toEqual([
      "Padi | 1.5 | 2.5",
      "Jagung | 11.5 | 12.5",
      "Ubi | 21.5 | 22.5",
    ]);
    expect(tables[0]?.tableDoubts).toEqual(["no-caption"]);
  });

  it("gives back random tables as a program prints them", () => {
    fc.assert(
      fc.property(
        randomTable,
        fc.constantFrom(0, 1, 2, 5),
        fc.boolean(),
        (table, piece, isPoint) => {
          const page = new PagePrinter(piece);
          page.print(`Tabel 1 ${table.title}`, 60, 50, "left", 11);
          const tiers = table.groups.length > 0;
          const columns = Math.max(1, table.groups.length) * table.years.length;
          const middles = Array.from({ length: columns }, (_, at) => 220 + 70 * at);
          table.groups.forEach((group, at) => {
            const own = middles.slice(at * table.years.length, (at + 1) * table.years.length);
            page.print(group, ((own[0] ?? 0) + (own.at(-1) ?? 0)) / 2, 80, "center");
          });
          page.print("Uraian", 110, tiers ? 86 : 94, "center");
          middles.forEach((middle, at) =>
            page.print(String(table.years[at % table.years.length]), middle, 94, "center"),
          );
          numbers(page, 106, [110, ...middles]);
          const style = isPoint
            ? ({ decimalMark: ".", thousands: "," } as const)
            : ({ decimalMark: ",", thousands: "." } as const);
          table.labels.forEach((label, at) => {
            const texts = (table.values[at] ?? []).map((value) =>
              printed(value, table.decimals, style),
            );
            page.print(label, 60, 124 + 14 * at);
            texts.forEach((text, column) =>
              page.print(text, (middles[column] ?? 0) + 28, 124 + 14 * at, "right"),
            );
          });
          const { tables, leftOver } = read(page);
          expect(leftOver).toEqual([]);
          expect(tables).toHaveLength(1);
          expect(tables[0]?.table.columns.map(({ title }) => title.id)).toEqual(
            columnTitles(table),
          );
          expect(tables[0]?.table.rows.map(({ label }) => label)).toEqual(table.labels);
          expect(tables[0]?.table.rows.map(({ values }) => values)).toEqual(
            table.values.map((values) => values.map((value) => canonical(value, table.decimals))),
          );
        },
      ),
      { seed: 15, numRuns: Number(process.env.RANDOM_TABLES ?? 200) },
    );
  });
});
