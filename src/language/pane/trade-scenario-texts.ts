import type { Language } from "../language";

const en = {
  method:
    "The other flow and all other values stay as they are. Exports are FOB, imports CIF; the base is the corrected edition of the book.",
  changesTitle: "Changes of value, percent",
  noChanges: {
    hs: "No changes yet. Try one of the largest, or search for a chapter.",
    country: "No changes yet. Try one of the largest, or search for a country.",
  },
  tryOne: (name: string, percent: string) => `${name} ${percent} %`,
  search: { hs: "Search HS chapters", country: "Search countries" },
  searchHint: { hs: "Add: coffee, 27, fish …", country: "Add: Timor Leste, China …" },
  found: (count: number) => `${count} found`,
  foundList: "Found",
  nothingFound: "Nothing in this table has that name.",
  percentWrong: "Enter −100 or a larger number.",
  totalAfter: (year: number) => `Total ${year} after the changes`,
  unchanged: "as printed",
  measure: "Measure",
  base: "Base",
  after: "After",
  total: "Total, US$",
  balance: "Balance, US$",
  hhi: "HHI (0 to 1)",
  cr3: "3 largest (0 to 1)",
  balanceNote: (flow: string) => `Balance: exports less imports. Unchanged: ${flow}.`,
  contributionTitle: "Contribution to growth, percentage points",
  growthOfTotal: "Growth of the total",
  points: "Points",
  chart: (list: string) => `Bar chart. ${list}.`,
  sharesTitle: "Shares, percent",
  category: { hs: "HS chapter", country: "Country" },
  sheet: (year: number) => `Trade scenario ${year}`,
};

const id: typeof en = {
  method:
    "Bila ekspor diubah, impor tetap, dan sebaliknya; nilai lain juga tetap. Ekspor FOB, impor CIF; dasarnya edisi terkoreksi buku.",
  changesTitle: "Perubahan nilai, persen",
  noChanges: {
    hs: "Belum ada perubahan. Coba salah satu yang terbesar, atau cari kelompok komoditas.",
    country: "Belum ada perubahan. Coba salah satu yang terbesar, atau cari negara.",
  },
  tryOne: (name, percent) => `${name} ${percent} %`,
  search: { hs: "Cari kelompok komoditas", country: "Cari negara" },
  searchHint: { hs: "Tambah: kopi, 27, ikan …", country: "Tambah: Timor Leste, Tiongkok …" },
  found: (count) => `${count} ditemukan`,
  foundList: "Ditemukan",
  nothingFound: "Tidak ada yang bernama itu di tabel ini.",
  percentWrong: "Isi −100 atau angka yang lebih besar.",
  totalAfter: (year) => `Jumlah ${year} setelah perubahan`,
  unchanged: "sesuai cetakan",
  measure: "Ukuran",
  base: "Dasar",
  after: "Menjadi",
  total: "Jumlah, US$",
  balance: "Neraca, US$",
  hhi: "HHI (0 sampai 1)",
  cr3: "3 terbesar (0 sampai 1)",
  balanceNote: (flow) => `Neraca: ekspor dikurangi impor. Tetap: ${flow}.`,
  contributionTitle: "Andil terhadap pertumbuhan, poin persen",
  growthOfTotal: "Pertumbuhan total",
  points: "Poin",
  chart: (list) => `Grafik batang. ${list}.`,
  sharesTitle: "Persen terhadap total",
  category: { hs: "Kelompok komoditas", country: "Negara" },
  sheet: (year) => `Skenario ekspor-impor ${year}`,
};

/** Words of the view of trade scenarios. */
export const tradeScenarioTexts: Readonly<Record<Language, typeof en>> = { en, id };
