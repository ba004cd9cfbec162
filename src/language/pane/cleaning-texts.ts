import type { Language } from "../language";

const en = {
  view: "Clean up",
  intro:
    "Select cells in the workbook and choose what is wrong with them. You see every change before it is made.",
  jobs: {
    numbers: "Text to numbers",
    months: "Month words to dates",
    unmerge: "Unmerge and fill",
    long: "Wide to long",
  },
  jobHints: {
    numbers:
      "5,88 and 1.234 that Excel treats as text; the whole selection decides how they are read",
    months: "Mar-26, Jan'20, Agustus become dates",
    unmerge: "Merged cells are split, and each cell gets the value",
    long: "A table becomes a list with a row for each number; the table stays",
  },
  jobsLabel: "What to clean up",
  year: "Year of months without a year",
  wrongYear: "A year from 1900 to 2100",
  found: (count: number, place: string) =>
    `${count} ${count === 1 ? "cell changes" : "cells change"} in ${place}`,
  areas: (count: number, place: string) =>
    `${count} merged ${count === 1 ? "area" : "areas"} in ${place}`,
  unsure: (count: number) =>
    `${count} could also be decimals: nothing in the selection decides it. They are read as thousands.`,
  left: (count: number, examples: string) => `${count} left unchanged: ${examples}`,
  nothing: "Nothing to change in these cells.",
  nothingNext: {
    numbers: "They hold no numbers stored as text.",
    months: "They hold no months in words with a year.",
    unmerge: "They hold no merged cells.",
  },
  noTable: "These cells hold no table of numbers.",
  listing: "Making the list …",
  listTitle: (place: string) => `List from ${place}`,
  listed: (count: string, place: string) => `${count} rows from ${place}`,
  listTooLong: (count: number) =>
    `${count} rows are too many for one insertion. Select a part of the table.`,
  listBeside: (cell: string) => `Insert next to the table, at ${cell}`,
  totalsLeft: (labels: string) => `Totals left out: ${labels}`,
  cell: "Cell",
  before: "Now",
  after: "Becomes",
  more: (count: number) => `and ${count} more`,
  apply: "Change the cells",
  cancel: "Cancel",
  done: (count: number) => `${count} ${count === 1 ? "cell was" : "cells were"} changed.`,
  undo: "Undo",
  undone: "The cells are back as they were.",
};

const id: typeof en = {
  view: "Rapikan",
  intro:
    "Pilih sel di buku kerja, lalu pilih apa yang perlu dirapikan. Semua perubahan ditampilkan sebelum dilakukan.",
  jobs: {
    numbers: "Teks menjadi angka",
    months: "Nama bulan menjadi tanggal",
    unmerge: "Pisahkan sel gabungan",
    long: "Lebar menjadi panjang",
  },
  jobHints: {
    numbers:
      "5,88 dan 1.234 yang dianggap teks oleh Excel; cara membacanya ditentukan oleh seluruh pilihan",
    months: "Mar-26, Jan'20, Agustus menjadi tanggal",
    unmerge: "Sel gabungan dipisahkan, dan tiap sel diisi nilainya",
    long: "Tabel menjadi daftar dengan satu baris untuk tiap angka; tabelnya tetap",
  },
  jobsLabel: "Yang dirapikan",
  year: "Tahun untuk bulan tanpa tahun",
  wrongYear: "Tahun dari 1900 sampai 2100",
  found: (count, place) => `${count} sel berubah di ${place}`,
  areas: (count, place) => `${count} sel gabungan di ${place}`,
  unsure: (count) =>
    `${count} dapat juga dibaca dengan desimal: tidak ada petunjuk di dalam pilihan. Dibaca sebagai ribuan.`,
  left: (count, examples) => `${count} dibiarkan: ${examples}`,
  nothing: "Tidak ada yang perlu diubah di sel ini.",
  nothingNext: {
    numbers: "Tidak ada angka yang tersimpan sebagai teks.",
    months: "Tidak ada nama bulan dengan tahunnya.",
    unmerge: "Tidak ada sel gabungan.",
  },
  noTable: "Sel ini tidak memuat tabel angka.",
  listing: "Menyusun daftar …",
  listTitle: (place) => `Daftar dari ${place}`,
  listed: (count, place) => `${count} baris dari ${place}`,
  listTooLong: (count) =>
    `${count} baris terlalu banyak untuk satu penyisipan. Pilih sebagian tabel.`,
  listBeside: (cell) => `Sisipkan di samping tabel, di ${cell}`,
  totalsLeft: (labels) => `Jumlah yang tidak diikutkan: ${labels}`,
  cell: "Sel",
  before: "Sekarang",
  after: "Menjadi",
  more: (count) => `dan ${count} lagi`,
  apply: "Ubah sel",
  cancel: "Batal",
  done: (count) => `${count} sel telah diubah.`,
  undo: "Urungkan",
  undone: "Sel kembali seperti semula.",
};

export const cleaningTexts: Readonly<Record<Language, typeof en>> = { en, id };
