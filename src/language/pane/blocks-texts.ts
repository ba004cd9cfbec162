import type { Language } from "../language";

const en = {
  heading: "In this workbook",
  intro: "Everything inserted with Timbang. Removing a block restores the cells it replaced.",
  refresh: "Reload the list",
  found: (count: number) => (count === 1 ? "1 block" : `${count} blocks`),
  emptyTitle: "Nothing inserted yet",
  emptyText:
    "Tables and formulas that you insert are listed here, so that you can find or remove them.",
  emptyAction: "Choose a table",
  goTo: "Go to",
  goToNamed: (title: string) => `Go to ${title}`,
  remove: "Remove",
  removeNamed: (title: string) => `Remove ${title}`,
  corrected: "corrected edition",
  published: "as printed",
  formula: "formula",
  ownValues: "your own values",
  edited: "edited",
  gone: "cells deleted",
  reallyRemove: "Remove this block?",
  reallyText: "Its cells will be emptied.",
  reallyOld: "Its cells will return to their previous contents.",
  reallyOutward: (count: number) =>
    count === 1
      ? "One of these was a formula that refers outside the workbook; it will come back as text."
      : `${count} of these were formulas that refer outside the workbook; they will come back as text.`,
  reallyEdited: "You have changed it since; your changes will be lost.",
  reallyGone: "Its cells are no longer in the workbook; only this entry will be removed.",
  older: "older data",
  refreshData: "Refresh",
  refreshNamed: (title: string) => `Refresh ${title} with this version's data`,
  reallyRefresh: "Bring this block up to date?",
  refreshYes: "Refresh",
  nothingNew: "Nothing to refresh: the block already has this version's data.",
  close: "Close",
  willChange: (count: number) => (count === 1 ? "1 cell changes:" : `${count} cells change:`),
  willStay: (count: number) =>
    count === 1 ? "1 cell that you edited stays:" : `${count} cells that you edited stay:`,
  difference: (cell: string, now: string, next: string) =>
    `${cell}: ${now || "empty"} → ${next || "empty"}`,
  keptDifference: (cell: string, now: string, next: string) =>
    `${cell}: ${now || "empty"} (data: ${next || "empty"})`,
  more: (count: number) => `and ${count} more`,
  refreshed: (title: string) => `Refreshed: ${title}`,
  ownNumbers:
    "Nothing to refresh: this block was not made from Timbang's data. Its formulas follow their cells.",
  ownWeights: "Cannot be refreshed: it uses your own weights. Insert it again from its screen.",
  noTable: "Cannot be refreshed: this version's data do not include its table.",
  ownTable:
    "Its table is not among the tables you kept. Refresh it from its file on the screen My data, under Kept.",
  valuesNow:
    "Cannot be refreshed: its formulas were converted to values. Insert it again to get live formulas.",
  plain: "Convert to values",
  plainNamed: (title: string) => `Convert to values: ${title}`,
  reallyPlain: "Convert this block's formulas to values?",
  plainText: "Colleagues without Timbang then see the numbers, but they no longer recalculate.",
  madePlain: (title: string, count: number) =>
    count === 1
      ? `1 formula converted to a value: ${title}`
      : `${count} formulas converted to values: ${title}`,
  recalculate: "Recalculate BPS formulas",
  recalculated: "Excel is recalculating all formulas.",
  changes: "What changed",
  changesNamed: (title: string) => `What changed, on a new sheet: ${title}`,
  removed: (title: string) => `Removed: ${title}`,
  reading: "Reading the workbook …",
};

const id: typeof en = {
  heading: "Di buku kerja ini",
  intro: "Semua yang disisipkan dengan Timbang. Menghapus mengembalikan isi sel semula.",
  refresh: "Baca ulang daftar",
  found: (count) => `${count} blok`,
  emptyTitle: "Belum ada yang disisipkan",
  emptyText: "Tabel dan rumus yang Anda sisipkan tercantum di sini, untuk dicari atau dihapus.",
  emptyAction: "Pilih tabel",
  goTo: "Lihat di lembar",
  goToNamed: (title) => `Lihat di lembar: ${title}`,
  remove: "Hapus",
  removeNamed: (title) => `Hapus ${title}`,
  corrected: "edisi terkoreksi",
  published: "sesuai cetakan",
  formula: "rumus",
  ownValues: "nilai Anda sendiri",
  edited: "diubah",
  gone: "sel sudah tidak ada",
  reallyRemove: "Hapus blok ini?",
  reallyText: "Sel-selnya akan dikosongkan.",
  reallyOld: "Sel-selnya kembali ke isi semula.",
  reallyOutward: (count) =>
    `${count} di antaranya rumus yang merujuk ke luar buku kerja; rumus itu kembali sebagai teks.`,
  reallyEdited: "Anda telah mengubahnya; perubahan itu ikut terhapus.",
  reallyGone: "Sel-selnya sudah tidak ada di buku kerja; hanya entri ini yang dihapus.",
  older: "data lama",
  refreshData: "Perbarui",
  refreshNamed: (title) => `Perbarui ${title} dengan data versi ini`,
  reallyRefresh: "Perbarui blok ini?",
  refreshYes: "Perbarui",
  nothingNew: "Tidak ada yang perlu diperbarui: blok ini sudah memakai data versi ini.",
  close: "Tutup",
  willChange: (count) => `${count} sel berubah:`,
  willStay: (count) => `${count} sel yang Anda ubah tidak diganti:`,
  difference: (cell, now, next) => `${cell}: ${now || "kosong"} → ${next || "kosong"}`,
  keptDifference: (cell, now, next) => `${cell}: ${now || "kosong"} (data: ${next || "kosong"})`,
  more: (count) => `dan ${count} lainnya`,
  refreshed: (title) => `Diperbarui: ${title}`,
  ownNumbers:
    "Tidak ada yang perlu diperbarui: blok ini tidak dibuat dari data Timbang. Rumusnya mengikuti selnya.",
  ownWeights:
    "Tidak dapat diperbarui: blok ini memakai penimbang Anda sendiri. Sisipkan lagi dari layarnya.",
  noTable: "Tidak dapat diperbarui: tabelnya tidak ada dalam data versi ini.",
  ownTable:
    "Tabelnya tidak ada di antara tabel yang Anda simpan. Perbarui dari berkasnya di layar Data saya, bagian Tersimpan.",
  valuesNow:
    "Tidak dapat diperbarui: rumusnya telah dijadikan nilai. Sisipkan lagi agar tetap ikut berubah.",
  plain: "Jadikan nilai",
  plainNamed: (title) => `Jadikan nilai: ${title}`,
  reallyPlain: "Ubah rumus di blok ini menjadi nilai?",
  plainText:
    "Rekan tanpa Timbang akan melihat angkanya, tetapi angka itu tidak dihitung ulang lagi.",
  madePlain: (title, count) => `${count} rumus dijadikan nilai: ${title}`,
  recalculate: "Hitung ulang rumus BPS",
  recalculated: "Excel sedang menghitung ulang semua rumus.",
  changes: "Yang berubah",
  changesNamed: (title) => `Yang berubah, di lembar baru: ${title}`,
  removed: (title) => `Dihapus: ${title}`,
  reading: "Membaca buku kerja …",
};

/** Words of the list of inserted blocks. */
export const blocksTexts: Readonly<Record<Language, typeof en>> = { en, id };
