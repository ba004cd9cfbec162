import type { Bilingual } from "../language";

/** A figure of a publication that its tables can rebuild. */
export interface Figure {
  /** Number as printed: `Gambar 6.3`. */
  number: Bilingual;
  title: Bilingual;
  page: string;
  kind: "Line" | "ColumnClustered" | "BarClustered";
  publication: string;
  /** Ids of the tables that hold its numbers, without the publication. */
  tables: readonly string[];
  /** Row keys, in the order of the figure. */
  rows: readonly string[];
  /** Column names; all columns of the tables when left out. */
  columns?: readonly string[];
  /** What runs along the figure: the rows of the tables, or their columns. */
  along: "rows" | "columns";
  /** In what it differs from the printed figure. */
  difference?: Bilingual;
}

const ntp = "ntp-kaltim-2020";
const trade = "trade-ntt-2020";
const months = "01 02 03 04 05 06 07 08 09 10 11 12".split(" ");
const years = (first: number): string[] =>
  Array.from({ length: 2021 - first }, (_, index) => String(first + index));
const numberOf = (number: string): Bilingual => ({
  id: `Gambar ${number}`,
  en: `Figure ${number}`,
});

const yearly = (number: string, page: string, row: string, title: Bilingual): Figure => ({
  number: numberOf(number),
  title: { id: `${title.id}, 2018–2020`, en: `${title.en}, 2018–2020` },
  page,
  kind: "ColumnClustered",
  publication: ntp,
  tables: ["l1"],
  rows: [row],
  along: "columns",
});

const monthly = (
  number: string,
  page: string,
  row: string,
  tables: readonly string[],
  title: Bilingual,
): Figure => ({
  number: numberOf(number),
  title: { id: `${title.id}, 2020`, en: `${title.en}, 2020` },
  page,
  kind: "Line",
  publication: ntp,
  tables,
  rows: [row],
  along: "columns",
});

const tradeFigure = (
  number: string,
  page: string,
  figure: Pick<Figure, "title" | "kind" | "tables" | "rows" | "columns" | "difference">,
): Figure => ({ number: numberOf(number), page, publication: trade, along: "rows", ...figure });

const inDollars: Bilingual = {
  id: "Di sini nilainya dalam US $; gambar cetaknya dalam persen.",
  en: "Here in US dollars; the printed figure shows percentages.",
};

/**
 * Figures whose numbers stand in the tables. Left out: those of sectors and of years that no table prints (figures 3, 5, 9,
 * 13 of the trade book) and drawings (3.1 of the NTP book).
 *
 * @source lists of figures of the two publications; page numbers are theirs
 */
const figures: readonly Figure[] = [
  yearly("6.1", "27", "combined.ntp", {
    id: "Rata-rata Nilai Tukar Petani Kalimantan Timur",
    en: "Average farmers' terms of trade of Kalimantan Timur",
  }),
  yearly("6.2", "29", "combined.it", {
    id: "Rata-rata Indeks Harga yang Diterima Petani (It) Kalimantan Timur",
    en: "Average index of prices received by farmers (It) in Kalimantan Timur",
  }),
  monthly("6.3", "31", "it", ["l2", "l3"], {
    id: "Indeks Harga yang Diterima Petani (It) Kalimantan Timur",
    en: "Index of prices received by farmers (It) in Kalimantan Timur",
  }),
  yearly("6.4", "32", "combined.ib", {
    id: "Rata-rata Indeks Harga yang Dibayar Petani (Ib) Kalimantan Timur",
    en: "Average index of prices paid by farmers (Ib) in Kalimantan Timur",
  }),
  monthly("6.5", "34", "ib", ["l2", "l3"], {
    id: "Indeks Harga yang Dibayar Petani (Ib) Kalimantan Timur",
    en: "Index of prices paid by farmers (Ib) in Kalimantan Timur",
  }),
  monthly("6.6", "36", "ntp", ["l6", "l7"], {
    id: "NTP Subsektor Tanaman Pangan Kalimantan Timur",
    en: "Terms of trade of food crops in Kalimantan Timur",
  }),
  monthly("6.7", "38", "ntp", ["l10", "l11"], {
    id: "NTP Subsektor Tanaman Hortikultura Kalimantan Timur",
    en: "Terms of trade of horticulture in Kalimantan Timur",
  }),
  monthly("6.9", "42", "ntp", ["l18", "l19"], {
    id: "NTP Subsektor Peternakan Kalimantan Timur",
    en: "Terms of trade of livestock in Kalimantan Timur",
  }),
  monthly("6.10", "44", "ntp", ["l22", "l23"], {
    id: "NTP Subsektor Perikanan Kalimantan Timur",
    en: "Terms of trade of fisheries in Kalimantan Timur",
  }),
  tradeFigure("1", "9", {
    title: {
      id: "Perkembangan Nilai Ekspor Nusa Tenggara Timur, 2006–2020",
      en: "Exports of Nusa Tenggara Timur, 2006–2020",
    },
    kind: "ColumnClustered",
    tables: ["t7"],
    rows: years(2006),
    columns: ["export_million_usd"],
  }),
  tradeFigure("2", "11", {
    title: {
      id: "Nilai Ekspor Nusa Tenggara Timur Menurut Bulan, 2020",
      en: "Exports of Nusa Tenggara Timur by month, 2020",
    },
    kind: "Line",
    tables: ["t1"],
    rows: months,
    columns: ["value_usd_2020"],
  }),
  tradeFigure("4", "12", {
    title: {
      id: "Ekspor Nusa Tenggara Timur Menurut Kelompok Komoditas, 2020",
      en: "Exports of Nusa Tenggara Timur by commodity, 2020",
    },
    kind: "BarClustered",
    tables: ["t2"],
    rows: ["hs25", "hs94", "hs04", "hs87", "hs33", "other"],
    columns: ["share_pct"],
  }),
  tradeFigure("6", "15", {
    title: {
      id: "Ekspor Nusa Tenggara Timur Menurut Pelabuhan Muat, 2020",
      en: "Exports of Nusa Tenggara Timur by port of loading, 2020",
    },
    kind: "ColumnClustered",
    tables: ["l2.2"],
    rows: ["atapupu", "tenau", "bere-tallo"],
    columns: ["2020"],
    difference: inDollars,
  }),
  tradeFigure("7", "17", {
    title: {
      id: "Nilai Ekspor Provinsi Asal Nusa Tenggara Timur Menurut Bulan, 2020",
      en: "Exports originating in Nusa Tenggara Timur by month, 2020",
    },
    kind: "Line",
    tables: ["t3"],
    rows: months,
    columns: ["value_usd_2020"],
  }),
  tradeFigure("8", "18", {
    title: {
      id: "Ekspor Provinsi Asal Nusa Tenggara Timur Menurut Komoditas, 2020",
      en: "Exports originating in Nusa Tenggara Timur by commodity, 2020",
    },
    kind: "BarClustered",
    tables: ["t5"],
    rows: [
      "cashew-nuts-in-shell",
      "canned-tuna",
      "other-hydraulic-cement",
      "milk-and-cream",
      "frozen-tuna-fillets",
      "other",
    ],
    columns: ["share_pct"],
    difference: {
      id: "Tabelnya menurut komoditas; gambar cetaknya menurut kelompok komoditas.",
      en: "The table is by commodity; the printed figure is by commodity group.",
    },
  }),
  tradeFigure("10", "21", {
    title: {
      id: "Perkembangan Nilai Impor Nusa Tenggara Timur, 2006–2020",
      en: "Imports of Nusa Tenggara Timur, 2006–2020",
    },
    kind: "ColumnClustered",
    tables: ["t7"],
    rows: years(2006),
    columns: ["import_million_usd"],
  }),
  tradeFigure("11", "21", {
    title: {
      id: "Nilai Impor Nusa Tenggara Timur Menurut Bulan, 2020",
      en: "Imports of Nusa Tenggara Timur by month, 2020",
    },
    kind: "Line",
    tables: ["t6"],
    rows: months,
    columns: ["value_usd_2020"],
  }),
  tradeFigure("14", "25", {
    title: {
      id: "Impor Nusa Tenggara Timur Menurut Pelabuhan Masuk, 2020",
      en: "Imports of Nusa Tenggara Timur by port of entry, 2020",
    },
    kind: "ColumnClustered",
    tables: ["l9.2"],
    rows: ["el-tari", "tenau", "ende", "maumere", "bere-tallo", "aroeboesman"],
    columns: ["2020"],
    difference: inDollars,
  }),
  tradeFigure("15", "26", {
    title: {
      id: "Impor Nusa Tenggara Timur Menurut Negara Asal, 2020",
      en: "Imports of Nusa Tenggara Timur by country of origin, 2020",
    },
    kind: "ColumnClustered",
    tables: ["l10.2"],
    rows: ["malaysia", "china", "singapore", "italy", "timor-leste", "south-korea"],
    columns: ["2020"],
    difference: inDollars,
  }),
  tradeFigure("16", "28", {
    title: {
      id: "Neraca Perdagangan Luar Negeri Nusa Tenggara Timur, 2005–2020",
      en: "Trade balance of Nusa Tenggara Timur, 2005–2020",
    },
    kind: "Line",
    tables: ["t7"],
    rows: years(2005),
    columns: ["export_million_usd", "import_million_usd", "balance_million_usd"],
    difference: {
      id: "Gambar cetaknya mulai tahun 2004; tabelnya mulai tahun 2005.",
      en: "The printed figure begins in 2004; the table begins in 2005.",
    },
  }),
];

/** The figures that a table helps to rebuild, in printed order. */
export const figuresOf = (tableId: string): Figure[] =>
  figures.filter(({ publication, tables }) =>
    tables.some((table) => `${publication}.${table}` === tableId),
  );

/** Every figure that the tables can rebuild. */
export const allFigures = (): readonly Figure[] => figures;
