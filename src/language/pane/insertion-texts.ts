import type { Language } from "../language";

const en = {
  atSelection: "Insert at the selected cell",
  newSheet: "Insert on a new sheet",
  asSeries: "Insert as series",
  marksColumn: "Add a column with the marks of each row",
  liveSheet: "Insert as live sheet",
  inserting: "Inserting …",
  tooLarge: (cells: string, most: string) =>
    `${cells} cells are too many for one insertion (up to ${most}). Choose fewer rows or columns.`,
  done: (place: string) => `Inserted at ${place}.`,
  notCarried:
    "The table is too large to be stored in the workbook. Keep it in your tables; otherwise this block cannot be refreshed.",
  goTo: "Go to",
  undo: "Undo insertion",
  occupiedTitle: "Those cells are not empty",
  occupied: (count: number, sheet: string, addresses: string) =>
    count === 1
      ? `On ${sheet}, cell ${addresses} is not empty.`
      : `On ${sheet}, ${count} cells are not empty: ${addresses}.`,
  andMore: "and more",
  keepsOld: "If you replace them, removing the block later brings them back.",
  losesOld: "There are too many to keep: removing the block later will not bring them back.",
  replace: "Replace them",
  placed: {
    here: (cell: string) => `Insert at ${cell}`,
    below: (cell: string) => `Insert below, at ${cell}`,
    beside: (cell: string) => `Insert alongside, at ${cell}`,
  },
  again: "Try again",
  asItWas: "Your workbook is unchanged.",
  notCleaned: "Cleaning up did not finish; Timbang will do it at your next step here.",
  removed: "Removed. The workbook is as it was before.",
  /** Several tables, each on a sheet of its own. */
  many: {
    progress: (place: number, all: number) => `Inserting table ${place} of ${all} …`,
    stop: "Cancel",
    stopping: "Stopping after this table …",
    done: (count: number) =>
      count === 1 ? "1 table inserted." : `${count} tables inserted, each on a sheet of its own.`,
    stopped: (done: number, all: number) => `Stopped: ${done} of ${all} tables inserted.`,
    failed: (done: number, all: number) => `${done} of ${all} tables inserted before this error:`,
    remove: "Undo all insertions",
    reallyRemove: "Remove these blocks?",
    edited: (count: number) =>
      `You have changed ${count} of them since; your changes will be lost.`,
    removing: "Removing …",
    removed: "Removed. The workbook is as it was before.",
  },
};

const id: typeof en = {
  atSelection: "Sisipkan di sel terpilih",
  newSheet: "Sisipkan di lembar baru",
  asSeries: "Sisipkan sebagai deret",
  marksColumn: "Cantumkan tanda setiap baris dalam satu kolom",
  liveSheet: "Sisipkan sebagai lembar rumus",
  inserting: "Menyisipkan …",
  tooLarge: (cells, most) =>
    `${cells} sel terlalu banyak untuk sekali sisip (paling banyak ${most}). Pilih baris atau kolom yang lebih sedikit.`,
  done: (place) => `Disisipkan di ${place}.`,
  notCarried:
    "Tabel ini terlalu besar untuk disimpan di buku kerja. Simpan di tabel Anda agar blok ini dapat diperbarui.",
  goTo: "Lihat di lembar",
  undo: "Batalkan penyisipan",
  occupiedTitle: "Sel tujuan sudah berisi",
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
    "Sisa penyisipan belum bersih; Timbang membersihkannya pada langkah Anda berikutnya di sini.",
  removed: "Dihapus. Buku kerja kembali seperti sebelumnya.",
  many: {
    progress: (place, all) => `Menyisipkan tabel ${place} dari ${all} …`,
    stop: "Batal",
    stopping: "Berhenti setelah tabel ini …",
    done: (count) =>
      count === 1
        ? "1 tabel disisipkan."
        : `${count} tabel disisipkan, masing-masing di lembarnya.`,
    stopped: (done, all) => `Dihentikan: ${done} dari ${all} tabel disisipkan.`,
    failed: (done, all) => `${done} dari ${all} tabel disisipkan sebelum kesalahan ini:`,
    remove: "Batalkan semua penyisipan",
    reallyRemove: "Hapus blok-blok ini?",
    edited: (count) => `${count} di antaranya telah Anda ubah; perubahan itu ikut terhapus.`,
    removing: "Menghapus …",
    removed: "Dihapus. Buku kerja kembali seperti sebelumnya.",
  },
};

/** Words for putting something into the sheet. */
export const insertionTexts: Readonly<Record<Language, typeof en>> = { en, id };
