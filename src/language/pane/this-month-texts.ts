import type { Language } from "../language";

const en = {
  heading: "NTP from your own figures",
  intro: "Select a table with one line per item, its columns in any order:",
  needed: [
    "subsector; component (It, IKRT or BPPBM); item; weight",
    "the index of last month and of this month, under headers such as “Bulan lalu” or “Okt 2024”",
  ],
  alsoRead: "Optional columns",
  optional: [
    "A relative, or two prices, instead of this month's index",
    "“Weight of It” and “Weight of Ib”: the weights of the subsectors",
    "The index of December and of the same month last year (“Des 2023”, “Nov 2023”): the changes since then",
  ],
  exampleTitle: "Example",
  insertExample: "Insert this example",
  read: "Read the selected cells",
  readAgain: "Read again",
  reading: "Reading …",
  month: "Month",
  previousMonth: "Previous month",
  weights: "Weights of the subsectors",
  sideOf: (subsector: string, side: "it" | "ib") => `${subsector}: ${side === "it" ? "It" : "Ib"}`,
  weightOf: (subsector: string, side: "it" | "ib") =>
    `Weight of ${side === "it" ? "It" : "Ib"} of ${subsector}`,
  weightsHint:
    "Enter all weights of It, whatever they add up to, and the combined group is computed too. Weights of Ib left blank are taken from It.",
  weightWrong: "Enter a number above 0.",
  faultsTitle: "Some cells cannot be read",
  fault: (cell: string, field: string, found: string, accepted: string) =>
    found === ""
      ? `${cell} (${field}) is empty. ${accepted}`
      : `${cell} (${field}) holds “${found}”. ${accepted}`,
  accepted: {
    row: "Enter It, IKRT or BPPBM.",
    number: "Enter a number above 0.",
    weight: "Enter 0 or a larger number.",
    header:
      "Give the columns headers such as Subsector, Component, Item, Weight, Last month (or October 2024) and This month (or November 2024).",
  },
  header: "header",
  province: "Province (optional)",
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
  heading: "NTP dari angka Anda sendiri",
  intro:
    "Pilih tabel dengan satu baris untuk setiap komoditas atau barang/jasa, kolomnya dengan urutan bebas:",
  needed: [
    "subsektor; komponen (It, IKRT, atau BPPBM); rincian; penimbang",
    "indeks bulan lalu dan bulan ini, di bawah judul kolom seperti “Bulan lalu” atau “Okt 2024”",
  ],
  alsoRead: "Kolom yang boleh ditambahkan",
  optional: [
    "Relatif, atau dua harga, sebagai pengganti indeks bulan ini",
    "“Penimbang It” dan “Penimbang Ib”: penimbang subsektor",
    "Indeks Desember dan bulan yang sama tahun lalu (“Des 2023”, “Nov 2023”): perubahan sejak saat itu",
  ],
  exampleTitle: "Contoh",
  insertExample: "Sisipkan contoh ini",
  read: "Baca sel terpilih",
  readAgain: "Baca lagi",
  reading: "Membaca …",
  month: "Bulan",
  previousMonth: "Bulan sebelumnya",
  weights: "Penimbang subsektor",
  sideOf: (subsector, side) => `${subsector}: ${side === "it" ? "It" : "Ib"}`,
  weightOf: (subsector, side) => `Penimbang ${side === "it" ? "It" : "Ib"} ${subsector}`,
  weightsHint:
    "Isi semua penimbang It, berjumlah berapa pun, maka kelompok gabungan ikut dihitung. Penimbang Ib yang dikosongkan disamakan dengan penimbang It.",
  weightWrong: "Isi angka di atas 0.",
  faultsTitle: "Ada sel yang tidak dapat dibaca",
  fault: (cell, field, found, accepted) =>
    found === ""
      ? `${cell} (${field}) kosong. ${accepted}`
      : `${cell} (${field}) berisi “${found}”. ${accepted}`,
  accepted: {
    row: "Isi It, IKRT, atau BPPBM.",
    number: "Isi angka di atas 0.",
    weight: "Isi 0 atau angka yang lebih besar.",
    header:
      "Beri judul kolom seperti Subsektor, Komponen, Rincian, Penimbang, Bulan lalu (atau Oktober 2024), dan Bulan ini (atau November 2024).",
  },
  header: "judul kolom",
  province: "Provinsi (opsional)",
  moreFaults: (count) => `Dan ${count} lagi.`,
  rowMissing: "Setiap subsektor memerlukan sedikitnya satu rincian It, satu IKRT, dan satu BPPBM.",
  nothingRead: "Tidak ada baris berangka dalam pilihan.",
  lines: (count) => `${count} rincian terbaca.`,
  inflation: "Inflasi perdesaan, persen",
  results: (group) => `Hasil: ${group}`,
  contributions: "Andil terhadap perubahan NTP, poin",
  contributionsWords: (list) => `Grafik batang. ${list}.`,
  words: "Narasi rilis",
  languages: { id: "Bahasa Indonesia", en: "Bahasa Inggris" },
  live: "Lembar memuat rumus serta paragraf rilis dalam bahasa Indonesia dan Inggris.",
  sheet: (month) => `NTP ${month}`,
};

/** Words of the screen of the month's release. */
export const thisMonthTexts: Readonly<Record<Language, typeof en>> = { en, id };
