import { Dice } from "./corpus/dice";
import { drawSheet, type SheetLook } from "./corpus/draw-sheet";
import type { NumberStyle } from "./corpus/number-style";
import { type PageLook, pdfOf, printTable, Sheet } from "./corpus/pdf-files";
import type { TrueTable } from "./corpus/true-table";
import { csvOf, rowsOf, xlsxOf } from "./corpus/write-sheet";

/** Files of the forms that people download and that offices publish, with figures of their own. */

const downloaded: NumberStyle = { decimalMark: ".", thousands: "", negative: "-" };
const printed: NumberStyle = { decimalMark: ",", thousands: ".", negative: "-" };

const look: SheetLook = {
  style: downloaded,
  titleAt: "header",
  isMerged: true,
  isNumbered: false,
  isTyped: false,
  isBilingual: false,
  blankAfterTitle: false,
  blankAfterHeader: false,
  blankBeforeNotes: false,
  indent: "",
  isCounted: false,
};

/** A table whose cells are given as they are printed; the first text of a row is its label. */
function tableOf(
  title: string,
  label: string,
  header: readonly (readonly string[])[],
  rows: readonly (readonly string[])[],
  { caption = "", notes = [] as readonly string[], labels = [label] as readonly string[] } = {},
): TrueTable {
  return {
    caption,
    title,
    unit: "",
    isUnitInTitle: false,
    labelTitles: [...labels],
    header: header.map((level) => [...level]),
    rows: rows.map((row) => ({
      labels: row.slice(0, labels.length),
      depth: 0,
      values: row.slice(labels.length).map((text) => ({ text })),
    })),
    notes: [...notes],
  };
}

const numbered = (count: number, name: string): string[] =>
  Array.from(
    { length: count },
    (_, at) => `${name} ${String.fromCharCode(65 + (at % 26))}${at > 25 ? "2" : ""}`,
  );

/** Rows and columns, months of a year, all of it text, nil as a dash. */
export const dynamicTable = (): Uint8Array =>
  xlsxOf(
    drawSheet(
      [
        tableOf(
          "Tingkat Pengangguran (Persen)",
          "39 Provinsi",
          [
            ["2026", "2026", "2026"],
            ["Februari", "Agustus", "Tahunan"],
          ],
          numbered(39, "PROVINSI").map((name, at) => [name, (3 + at / 25).toFixed(2), "-", "-"]),
        ),
      ],
      look,
    ),
  );

/** Three lines of header, underscores for blanks, years with gaps. */
export function threeHeaders(): string {
  const groups = ["Kolam Air", "Sawah", "Jumlah"];
  const years = ["2014", "2017", "2018"];
  const table = tableOf(
    "Produksi Ikan (Ton)",
    "Kabupaten/Kota",
    [groups.flatMap((group) => years.map(() => group)), groups.flatMap(() => years)],
    numbered(6, "Kota").map((name, at) => [
      name,
      `${at + 1}0.50`,
      "-",
      "3.00",
      "5.00",
      `${at}.25`,
      "-",
      `${at + 1}5.50`,
      `${at}.25`,
      "3.00",
    ]),
    { notes: ["Sumber: Dinas Perikanan"] },
  );
  const sheet = drawSheet([table], { ...look, isMerged: false });
  for (const cell of sheet.cells) cell.text = cell.text.replace(/ /g, "_");
  return csvOf(sheet, ",", new Dice(1));
}

/** An export of countries, ports and months across and chapters down, with totals. */
export function wideExport(): Uint8Array {
  const countries = ["CHINA", "INDIA"];
  const ports = ["JUANDA (U)", "TANJUNG PRIOK"];
  const months = ["[01] Januari", "[02] Februari", "[03] Maret"];
  const across = countries.flatMap((country) =>
    ports.flatMap((port) => months.map((month) => [country, port, month])),
  );
  const chapters = ["[08] Buah", "[27] Bahan bakar", "[84] Mesin"];
  const value = (row: number, column: number) => 100 * (row + 1) + 7 * column;
  const sum = (column: number) => chapters.reduce((all, _, row) => all + value(row, column), 0);
  const table = tableOf(
    "Impor HS 2 Digit Tahun 2021",
    "",
    [0, 1, 2].map((level) => across.map((parts) => parts[level] ?? "")),
    [
      ...chapters.map((chapter, row) => [
        chapter,
        "2021",
        ...across.map((_, at) => String(value(row, at))),
      ]),
      ["Totals", "", ...across.map((_, at) => String(sum(at)))],
    ],
    { labels: ["Kode HS", "Tahun"] },
  );
  const sheet = drawSheet([table], { ...look, titleAt: "above" });
  for (const cell of sheet.cells)
    if (cell.row > 3 && cell.column > 1) cell.number = Number(cell.text);
  return xlsxOf(sheet);
}

/** Two blocks below one another, a year without a survey that only a note tells. */
export function staticTable(): string {
  const rows = numbered(5, "Jenjang").map((name, at) => [
    name,
    String(1000 + at),
    "0",
    String(2000 + 3 * at),
  ]);
  const totals = ["Total", "5010", "0", "10030"];
  const first = tableOf(
    "Pengangguran 1994 - 1996",
    "Pendidikan",
    [["1994", "1995", "1996"]],
    [...rows, totals],
  );
  const second = tableOf(
    "",
    "Pendidikan",
    [["1997", "1998"]],
    [
      ...numbered(3, "Jenjang").map((name, at) => [
        `${name} ke bawah`,
        String(700 + at),
        String(800 + at),
      ]),
      ["Total", "2103", "2403"],
    ],
    { notes: ["Pada tahun 1995, survei tidak dilaksanakan", "Sumber: Survei Angkatan Kerja"] },
  );
  const sheet = drawSheet([first, second], { ...look, titleAt: "above", isMerged: false });
  return `\uFEFF${rowsOf(sheet)
    .map((line) => line.map((text) => (text.includes(",") ? `"${text}"` : text)).join(","))
    .join("\n")}\n`;
}

/** Newest month first; NTP as published, which the rounding of It and Ib allows. */
export const newestFirst = (): string =>
  [
    "Bulan,NTP,It,Ib",
    "Maret 2026,118.76,147.70,124.37",
    "Februari 2026,117.29,145.13,123.73",
    "Januari 2026,115.67,141.91,122.69",
    "",
  ].join("\n");

const pageLook: PageLook = {
  style: printed,
  font: "Helvetica",
  size: 8,
  pitch: 13,
  piece: 2,
  align: "right",
  isNumbered: true,
  isHeaderStaggered: true,
  jitter: 0,
};

function pagesOf(tables: readonly TrueTable[]): Uint8Array {
  return pdfOf(
    tables.map((table) => {
      const sheet = new Sheet();
      printTable(sheet, table, { left: 50, right: 550, top: 60 }, pageLook, new Dice(1));
      return sheet.page();
    }),
  );
}

const comma = (number: number, decimals = 2): string => number.toFixed(decimals).replace(".", ",");
const dots = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ".");

/** A release on terms of trade: 35 rows that agree, and a table of prices that wears the caption of the one before. */
export function ntpRelease(): Uint8Array {
  const rows = numbered(35, "Wilayah").map((name, at) => {
    const it = 120 + 0.83 * at;
    const ib = 112 + 0.21 * at;
    const changes = [0.5 + at / 50, 0.1 + at / 90, 0.4 + at / 70].map((one) => comma(one));
    return [
      name,
      comma(it),
      changes[0],
      comma(ib),
      changes[1],
      comma((Number(it.toFixed(2)) / Number(ib.toFixed(2))) * 100),
      changes[2],
    ].map(String);
  });
  const title = "Perbandingan It, Ib, dan NTP Menurut Wilayah, September 2023 (2018=100)";
  const pairs = ["It", "Ib", "NTP"].flatMap((name) => [name, name]);
  return pagesOf([
    tableOf(
      title,
      "Wilayah",
      [
        pairs,
        ["It", "Ib", "NTP"].flatMap((name) => [name === "NTP" ? "Rasio" : "Indeks", "% Perubahan"]),
      ],
      rows,
      { caption: "Tabel 4" },
    ),
    tableOf(
      title,
      "Kualitas",
      [["Terendah", "Tertinggi"]],
      [
        ["GKP", "5.490", "7.300"],
        ["GKG", "6.200", "7.850"],
        ["Luar Kualitas", "5.100", "6.010"],
      ],
      { caption: "Tabel 7" },
    ),
  ]);
}

/** A release on trade with the faults of a real one: two totals of a year, two figures of a month, heads and columns swapped. */
export function tradeRelease(): Uint8Array {
  const years = ["2016", "2017", "2018", "2019", "Jan'20", "Des'20", "Jan'21"];
  const own = [
    22_869_514, 77_827_460, 138_628_891, 166_556_777, 15_560_751, 20_487_431, 21_305_172,
  ];
  const others = [
    33_199_532, 69_064_071, 112_106_169, 151_128_133, 14_101_404, 12_482_565, 11_429_196,
  ];
  const total = own.map((value, at) => value + (others[at] ?? 0));
  const kilograms = [
    315_445_062, 543_819_826, 721_043_757, 637_452_691, 741_953_845, 823_471_270, 893_943_583,
  ];
  const exported = total.map((value, at) => (years[at] === "2017" ? value - 155_745 : value));
  const now = ["37,07", "3,99"];
  return pagesOf([
    tableOf(
      "Ekspor Barang Januari 2021",
      "Tahun",
      [["Volume (Kg)", "Nilai FOB (USD)"]],
      years.map((year, at) => [year, dots(kilograms[at] ?? 0), dots(exported[at] ?? 0)]),
      { caption: "Tabel 1" },
    ),
    tableOf(
      "Nilai Ekspor menurut Pelabuhan (USD) Januari 2021",
      "Tahun",
      [["Di Provinsi", "Di Luar Provinsi", "Total Kol (2) + (3)"]],
      years.map((year, at) => [
        year,
        dots(own[at] ?? 0),
        dots(others[at] ?? 0),
        dots(total[at] ?? 0),
      ]),
      { caption: "Tabel 5" },
    ),
    tableOf(
      "Nilai Ekspor Melalui Pelabuhan di Provinsi, Januari 2021",
      "Komoditi",
      [
        ["Nilai FOB (USD)", "Nilai FOB (USD)", "Nilai FOB (USD)", "% Perubahan", "% Perubahan"],
        ["Des-20", "Jan'21", "Jan-21", "M to M", "C to C"],
      ],
      [
        ["Ikan", "0", "14.637", "0", "-", "-"],
        ["Bahan Bakar", "20.487.431", "15.543.501", "21.305.172", ...now],
        ["Total", "20.487.431", "15.558.138", "21.305.172", "36,94", "3,99"],
      ],
      { caption: "Tabel 7" },
    ),
  ]);
}
