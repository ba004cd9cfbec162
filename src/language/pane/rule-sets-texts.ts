import type { Language } from "../language";

const rules = (count: number) => (count === 1 ? "1 rule" : `${count} rules`);

const en = {
  heading: "Rules for the next table",
  summary: (count: number) => (count === 0 ? "none kept" : `${count} kept`),
  intro:
    "Keeps the rules ticked above in this workbook and applies them to another table with the same headers and labels, such as next month's.",
  name: "Name",
  keep: "Keep the rules",
  kept: (name: string, count: number) => `${rules(count)} kept as “${name}”.`,
  choose: "Kept rules",
  setName: (name: string, count: number) => `${name} (${rules(count)})`,
  apply: "Apply to this table",
  applied: (found: number, of: number) => `${found} of ${of} rules match lines of this table.`,
  exportSet: "Export",
  importFile: "Import …",
  imported: (count: number) =>
    count === 1 ? "1 set of rules read." : `${count} sets of rules read.`,
  importFailed: "This file contains no rules.",
  remove: "Delete",
  deleted: (name: string) => `“${name}” deleted.`,
};

const id: typeof en = {
  heading: "Aturan untuk tabel berikutnya",
  summary: (count) => (count === 0 ? "belum ada" : `${count} tersimpan`),
  intro:
    "Menyimpan aturan yang dicentang di atas di buku kerja ini, lalu menerapkannya pada tabel lain dengan judul dan label yang sama, misalnya tabel bulan depan.",
  name: "Nama",
  keep: "Simpan aturan",
  kept: (name, count) => `${count} aturan disimpan sebagai “${name}”.`,
  choose: "Aturan tersimpan",
  setName: (name, count) => `${name} (${count} aturan)`,
  apply: "Terapkan pada tabel ini",
  applied: (found, of) => `${found} dari ${of} aturan sesuai dengan baris atau kolom tabel ini.`,
  exportSet: "Ekspor",
  importFile: "Impor …",
  imported: (count) => `${count} kumpulan aturan dibaca.`,
  importFailed: "Berkas ini tidak memuat aturan.",
  remove: "Hapus",
  deleted: (name) => `“${name}” dihapus.`,
};

/** Words of kept rules. */
export const ruleSetsTexts: Readonly<Record<Language, typeof en>> = { en, id };
