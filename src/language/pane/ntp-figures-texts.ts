import type { Language } from "../language";

const en = {
  view: "Published indices",
  intro:
    "Choose tables with monthly NTP, It or Ib: by subsector, by province or for one place. Their months need a year: in the headers, in the title or in the name of the sheet. They become a book that you can use in Series, Tables and Check.",
  tables: "Your tables with NTP, It or Ib",
  none: "No table with monthly NTP, It or Ib is open, kept or in the workbook. Open one on the screen My data.",
  openMyData: "Open My data",
  place: "Place",
  wholeTable: "As the tables say",
  province: "Province or area",
  found: "What was recognised",
  indices: "Indices",
  subsectors: "Subsectors",
  months: "Months",
  base: "Base year",
  otherBases: (years: string) =>
    `Indices with the base year ${years} are left out: they cannot be combined with the newer ones.`,
  contradictions: (count: number) =>
    count === 1
      ? "One figure differs between the tables. The first table chosen is used."
      : `${count} figures differ between the tables. The first table chosen is used.`,
  last: (group: string) => `Latest months: ${group}`,
  row: "Index",
  use: "Use in the other screens",
  used: "Series, Tables and Check now have these figures as a book. It is stored in this browser; remove it under My data, Kept.",
  noWeights:
    "Price scenarios and decompositions also need weights, which these tables do not have: on the screen Scenario, “Estimated weights” estimates them from the indices.",
  subjects: {
    ntp: "These are indices of the farmers' terms of trade.",
    trade: "This is external trade.",
  },
  openSubject: { ntp: "Use as terms of trade", trade: "Use as trade" },
};

const id: typeof en = {
  view: "Indeks terbitan",
  intro:
    "Pilih tabel NTP, It, atau Ib bulanan: menurut subsektor, menurut provinsi, atau satu wilayah. Bulannya harus bertahun: di judul kolom, di judul tabel, atau di nama lembar. Tabel itu menjadi buku yang dapat dipakai di Deret, Tabel, dan Periksa.",
  tables: "Tabel Anda yang memuat NTP, It, atau Ib",
  none: "Tidak ada tabel NTP, It, atau Ib bulanan yang terbuka, tersimpan, atau ada di buku kerja. Buka di layar Data saya.",
  openMyData: "Buka Data saya",
  place: "Wilayah",
  wholeTable: "Menurut tabel",
  province: "Provinsi atau wilayah",
  found: "Yang dikenali",
  indices: "Indeks",
  subsectors: "Subsektor",
  months: "Bulan",
  base: "Tahun dasar",
  otherBases: (years) =>
    `Indeks dengan tahun dasar ${years} tidak dipakai: tidak dapat digabung dengan yang lebih baru.`,
  contradictions: (count) =>
    `${count} angka berbeda antartabel. Yang dipakai tabel yang dipilih paling atas.`,
  last: (group) => `Bulan-bulan terakhir: ${group}`,
  row: "Indeks",
  use: "Pakai di layar lain",
  used: "Deret, Tabel, dan Periksa kini memuat angka ini sebagai buku. Buku tersimpan di peramban ini dan dapat dihapus di Data saya, Tersimpan.",
  noWeights:
    "Skenario harga dan dekomposisi juga memerlukan penimbang, yang tidak ada di tabel ini: di layar Skenario, “Perkiraan penimbang” menghitungnya dari indeks.",
  subjects: {
    ntp: "Ini indeks nilai tukar petani.",
    trade: "Ini perdagangan luar negeri.",
  },
  openSubject: { ntp: "Pakai sebagai nilai tukar petani", trade: "Pakai sebagai perdagangan" },
};

/** Words of the view that makes a book of published indices, and of what tables are recognised as. */
export const ntpFiguresTexts: Readonly<Record<Language, typeof en>> = { en, id };
