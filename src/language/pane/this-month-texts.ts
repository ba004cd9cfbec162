import type { Language } from "../language";

const en = {
  screen: "This month",
  heading: "This month's NTP from your own indices",
  intro:
    "Select your table with one row an item: subsector, row (It, IKRT or BPPBM), item, weight, last month's and this month's index. With headers it may also hold a relative or two prices in place of this month's index.",
  exampleTitle: "Such as",
  insertExample: "Insert this example",
  read: "Read the selected cells",
  readAgain: "Read again",
  reading: "Reading …",
  month: "Month",
  previousMonth: "Month before",
  weights: "Weights of the subsectors",
  weightOf: (subsector: string) => `Weight of ${subsector}`,
  weightsHint: "Give all weights, of any sum, and the combined group is computed too.",
  weightWrong: "Type a number above 0.",
  faultsTitle: "Some cells cannot be read",
  fault: (row: number, field: string, found: string) =>
    found === ""
      ? `Row ${row} of the selection: ${field} is empty.`
      : `Row ${row} of the selection: ${field} cannot be “${found}”.`,
  moreFaults: (count: number) => `And ${count} more.`,
  rowMissing: "Each subsector needs at least one item of It, one of IKRT and one of BPPBM.",
  nothingRead: "There is no row with numbers in the selection.",
  lines: (count: number) => (count === 1 ? "1 item read." : `${count} items read.`),
  inflation: "Rural inflation, percent",
  results: (group: string) => `Results: ${group}`,
  contributions: "Contribution to the change of NTP, points",
  contributionsWords: (list: string) => `Bar chart. ${list}.`,
  words: "In words",
  languages: { id: "Indonesian", en: "English" },
  live: "The sheet holds formulas and a paragraph in Indonesian and English for the release.",
  sheet: (month: string) => `NTP ${month}`,
};

const id: typeof en = {
  screen: "Bulan ini",
  heading: "NTP bulan ini dari indeks Anda sendiri",
  intro:
    "Pilih tabel Anda, satu baris satu barang: subsektor, baris (It, IKRT, atau BPPBM), rincian, penimbang, indeks bulan lalu dan bulan ini. Dengan kepala kolom, tabel boleh memuat relatif atau dua harga sebagai ganti indeks bulan ini.",
  exampleTitle: "Misalnya",
  insertExample: "Sisipkan contoh ini",
  read: "Baca sel terpilih",
  readAgain: "Baca lagi",
  reading: "Membaca …",
  month: "Bulan",
  previousMonth: "Bulan sebelumnya",
  weights: "Penimbang subsektor",
  weightOf: (subsector) => `Penimbang ${subsector}`,
  weightsHint: "Isi semua penimbang, berjumlah berapa pun, maka kelompok gabungan ikut dihitung.",
  weightWrong: "Isi angka di atas 0.",
  faultsTitle: "Ada sel yang tidak dapat dibaca",
  fault: (row, field, found) =>
    found === ""
      ? `Baris ke-${row} pilihan: ${field} kosong.`
      : `Baris ke-${row} pilihan: ${field} tidak dapat berupa “${found}”.`,
  moreFaults: (count) => `Dan ${count} lagi.`,
  rowMissing: "Setiap subsektor memerlukan sedikitnya satu barang It, satu IKRT, dan satu BPPBM.",
  nothingRead: "Tidak ada baris berangka dalam pilihan.",
  lines: (count) => `${count} barang terbaca.`,
  inflation: "Inflasi perdesaan, persen",
  results: (group) => `Hasil: ${group}`,
  contributions: "Andil terhadap perubahan NTP, poin",
  contributionsWords: (list) => `Grafik batang. ${list}.`,
  words: "Dalam kata-kata",
  languages: { id: "Bahasa Indonesia", en: "Bahasa Inggris" },
  live: "Lembar memuat rumus serta paragraf rilis dalam bahasa Indonesia dan Inggris.",
  sheet: (month) => `NTP ${month}`,
};

/** Words of the screen of the month's release. */
export const thisMonthTexts: Readonly<Record<Language, typeof en>> = { en, id };
