import type { Language } from "../language";

const en = {
  atSelection: "Insert at the selected cell",
  newSheet: "Insert on a new sheet",
  asSeries: "Insert as series",
  liveSheet: "Insert as live sheet",
  inserting: "Inserting …",
  done: (place: string) => `Inserted at ${place}.`,
  goTo: "Go to",
  undo: "Remove again",
  occupiedTitle: "There is something in those cells already",
  occupied: (count: number, sheet: string, addresses: string) =>
    count === 1
      ? `On ${sheet}, cell ${addresses} is not empty.`
      : `On ${sheet}, ${count} cells are not empty: ${addresses}.`,
  andMore: "and more",
  keepsOld: "If you replace them, removing the block later brings them back.",
  losesOld: "They are too many to keep: removing the block later will not bring them back.",
  replace: "Replace them",
  placed: {
    here: (cell: string) => `Insert at ${cell}`,
    below: (cell: string) => `Insert below, at ${cell}`,
    beside: (cell: string) => `Insert beside, at ${cell}`,
  },
  again: "Try again",
  asItWas: "Your workbook is as it was.",
  notCleaned: "Excel did not let us clean up yet; it will be done at your next step here.",
  removed: "Removed. The workbook is as it was before.",
  manyDone: (done: number, all: number) => `${done} of ${all} tables are inserted.`,
  stopMany: "Stop",
  undoMany: "Remove all of them again",
  manyRemoved: (count: number, edited: number) =>
    `${count} tables are removed.${edited > 0 ? ` ${edited} were edited since and stay.` : ""}`,
};

const id: typeof en = {
  atSelection: "Sisipkan di sel terpilih",
  newSheet: "Sisipkan di lembar baru",
  asSeries: "Sisipkan sebagai deret",
  liveSheet: "Sisipkan sebagai lembar rumus",
  inserting: "Menyisipkan …",
  done: (place) => `Disisipkan di ${place}.`,
  goTo: "Lihat di lembar",
  undo: "Batalkan penyisipan",
  occupiedTitle: "Sel-sel itu sudah berisi",
  occupied: (count, sheet, addresses) =>
    count === 1
      ? `Di ${sheet}, sel ${addresses} tidak kosong.`
      : `Di ${sheet}, ${count} sel tidak kosong: ${addresses}.`,
  andMore: "dan lainnya",
  keepsOld: "Bila diganti, isi lama kembali saat blok ini dihapus.",
  losesOld: "Isinya terlalu banyak untuk disimpan: tidak kembali saat blok ini dihapus.",
  replace: "Ganti isinya",
  placed: {
    here: (cell) => `Sisipkan di ${cell}`,
    below: (cell) => `Sisipkan di bawah, di ${cell}`,
    beside: (cell) => `Sisipkan di samping, di ${cell}`,
  },
  again: "Coba lagi",
  asItWas: "Buku kerja Anda tidak berubah.",
  notCleaned:
    "Excel belum mengizinkan pembersihan; akan dilakukan pada langkah Anda berikutnya di sini.",
  removed: "Dihapus. Buku kerja kembali seperti sebelumnya.",
  manyDone: (done, all) => `${done} dari ${all} tabel disisipkan.`,
  stopMany: "Hentikan",
  undoMany: "Batalkan semua penyisipan",
  manyRemoved: (count, edited) =>
    `${count} tabel dihapus.${edited > 0 ? ` ${edited} sudah Anda ubah dan dibiarkan.` : ""}`,
};

/** Words for putting something into the sheet. */
export const insertionTexts: Readonly<Record<Language, typeof en>> = { en, id };
