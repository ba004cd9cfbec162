import type { Language } from "../language";

const en = {
  heading: "Tables",
  search: "Search tables",
  searchHint: "NTP, coffee, port, 6.2, March …",
  publication: "Publication",
  all: "All",
  found: (count: number) => (count === 1 ? "1 table" : `${count} tables`),
  nothing: "No table has all these words.",
  nothingNext: "Try fewer words, a commodity, a country, a month or a table number.",
  showAll: "Show all tables",
  rows: (count: number) => (count === 1 ? "1 row" : `${count} rows`),
  corrections: (count: number) => (count === 1 ? "1 correction" : `${count} corrections`),
  allTables: "All tables",
  unit: "Unit",
  period: "Period",
  source: "Source",
  edition: "Edition",
  corrected: "Corrected",
  published: "As printed",
  differs: (count: number) =>
    count === 1
      ? "1 cell differs from print; it is shaded."
      : `${count} cells differ from print; they are shaded.`,
  noCorrections: "No cell of this table needed a correction.",
  preview: (title: string) => `Preview: ${title}`,
  previewHeading: "Preview",
  page: (page: string) => `p. ${page}`,
  welcomeTitle: "Printed tables, ready to calculate",
  welcomeText:
    "Insert any of these tables with its unit and source, then compute with it: NTP, price indices, trade shares.",
  welcomeAction: "Show me an example",
  welcomeHint: "Puts a small NTP table with live formulas on a new sheet.",
  welcomeDismiss: "Not now",
  welcomeDone: "The example is on a new sheet.",
};

const id: typeof en = {
  heading: "Tabel",
  search: "Cari tabel",
  searchHint: "NTP, kopi, pelabuhan, 6.2, Maret …",
  publication: "Publikasi",
  all: "Semua",
  found: (count) => `${count} tabel`,
  nothing: "Tidak ada tabel dengan semua kata itu.",
  nothingNext: "Coba kata yang lebih sedikit, komoditas, negara, bulan, atau nomor tabel.",
  showAll: "Tampilkan semua tabel",
  rows: (count) => `${count} baris`,
  corrections: (count) => `${count} koreksi`,
  allTables: "Semua tabel",
  unit: "Satuan",
  period: "Periode",
  source: "Sumber",
  edition: "Edisi",
  corrected: "Terkoreksi",
  published: "Sesuai cetakan",
  differs: (count) => `${count} sel berbeda dari cetakan; diberi warna.`,
  noCorrections: "Tidak ada sel tabel ini yang perlu dikoreksi.",
  preview: (title) => `Pratinjau: ${title}`,
  previewHeading: "Pratinjau",
  page: (page) => `hlm. ${page}`,
  welcomeTitle: "Tabel cetak, siap dihitung",
  welcomeText:
    "Sisipkan tabel mana pun beserta satuan dan sumbernya, lalu hitung: NTP, indeks harga, pangsa perdagangan.",
  welcomeAction: "Tunjukkan contoh",
  welcomeHint: "Menaruh tabel NTP kecil dengan rumus langsung di lembar baru.",
  welcomeDismiss: "Nanti saja",
  welcomeDone: "Contohnya ada di lembar baru.",
};

/** Words of the screen of tables. */
export const tablesTexts: Readonly<Record<Language, typeof en>> = { en, id };
