import type { Language } from "./language";

const en = {
  sheet: "Changes",
  title: (table: string) => `What changed: ${table}`,
  count: (count: number) =>
    count === 1 ? "1 figure has changed." : `${count} figures have changed.`,
  headers: {
    table: "Table",
    row: "Row",
    column: "Column",
    before: "Before",
    beforeWhen: "As of (before)",
    after: "After",
    afterWhen: "As of (after)",
    difference: "Difference",
    percent: "Change, percent",
    why: "Proof",
  },
  compareTable: "Compare the editions on a sheet",
  compareBook: (count: number) =>
    count === 1 ? "Compare the whole book: 1 figure" : `Compare the whole book: ${count} figures`,
  published: "published edition",
  corrected: "corrected edition",
};

const id: typeof en = {
  sheet: "Perubahan",
  title: (table) => `Yang berubah: ${table}`,
  count: (count) => `${count} angka berbeda dari sebelumnya.`,
  headers: {
    table: "Tabel",
    row: "Baris",
    column: "Kolom",
    before: "Sebelum",
    beforeWhen: "Per (sebelum)",
    after: "Sesudah",
    afterWhen: "Per (sesudah)",
    difference: "Selisih",
    percent: "Perubahan, persen",
    why: "Bukti",
  },
  compareTable: "Bandingkan edisi di lembar",
  compareBook: (count) => `Bandingkan seluruh buku: ${count} angka`,
  published: "edisi cetak",
  corrected: "edisi terkoreksi",
};

/** Words of a sheet that compares figures with what they were. */
export const vintagesSheetTexts: Readonly<Record<Language, typeof en>> = { en, id };
