import type { Language } from "../language";

const en = {
  refresh: "Ask BPS again",
  refreshNamed: (title: string) => `Ask BPS again: ${title}`,
  all: (count: number) => `Ask BPS again for all live tables (${count})`,
  asks: "Requests:",
  ask: "Ask now",
  newerYears: "Also add newer years",
  withYears:
    "The list of years is requested first. Years after the table's last year are then added to the request.",
  close: "Close",
  keeps: (times: number, characters: string) =>
    `Earlier figures stay in the workbook with their block: at most ${times} changes and ${characters} characters; the oldest are dropped first.`,
  take: (count: number) =>
    count === 1 ? "Take the newer figures" : `Take the newer figures of ${count} blocks`,
  report: "What BPS reports now",
  same: "nothing changed",
  nothing: "BPS reports the same figures as before. Nothing was changed.",
  failed: "not compared",
  counts: (changed: number, added: number, gone: number) =>
    [changed > 0 && `${changed} revised`, added > 0 && `${added} new`, gone > 0 && `${gone} gone`]
      .filter(Boolean)
      .join(", "),
  unasked: "not requested",
  written: "newer figures taken",
  changed: "The table at BPS is now a different one. Nothing was changed.",
  changedShort: "now a different table",
  changedNext:
    "Open it again under My data, From BPS, and check it before you use it instead of this one.",
  other: "The answer does not contain this table. Nothing was changed.",
  changes: {
    title: (before: string, after: string) => `Title: ${before} → ${after}`,
    unit: (before: string, after: string) => `Unit: ${before} → ${after}`,
    row: (before: string, after: string) => `Row: ${before} → ${after}`,
    column: (before: string, after: string) => `Column: ${before} → ${after}`,
    "row-id": (before: string, after: string) => `Id of a row: ${before} → ${after}`,
    "column-id": (before: string, after: string) => `Id of a column: ${before} → ${after}`,
  },
  noLonger: "no longer there",
  more: (count: number) => `and ${count} more`,
  done: (count: number) =>
    count === 1 ? "1 block has the newer figures." : `${count} blocks have the newer figures.`,
};

const id: typeof en = {
  refresh: "Tanyakan lagi ke BPS",
  refreshNamed: (title) => `Tanyakan lagi ke BPS: ${title}`,
  all: (count) => `Tanyakan lagi ke BPS untuk semua tabel dari BPS (${count})`,
  asks: "Meminta:",
  ask: "Minta sekarang",
  newerYears: "Ambil juga tahun yang lebih baru",
  withYears:
    "Daftar tahun diminta lebih dahulu. Tahun sesudah tahun terakhir tabel lalu ditambahkan ke permintaan.",
  close: "Tutup",
  keeps: (times, characters) =>
    `Angka sebelumnya tetap di buku kerja bersama bloknya: paling banyak ${times} perubahan dan ${characters} karakter, yang terlama dihapus dahulu.`,
  take: (count) => (count === 1 ? "Pakai angka terbaru" : `Pakai angka terbaru ${count} blok`),
  report: "Menurut BPS sekarang",
  same: "tidak ada yang berubah",
  nothing: "Angka BPS sama seperti sebelumnya. Tidak ada yang diubah.",
  failed: "tidak dibandingkan",
  counts: (changed, added, gone) =>
    [
      changed > 0 && `${changed} diperbaiki`,
      added > 0 && `${added} baru`,
      gone > 0 && `${gone} hilang`,
    ]
      .filter(Boolean)
      .join(", "),
  unasked: "belum diminta",
  written: "angka terbaru sudah dipakai",
  changed: "Tabel di BPS kini tabel yang berbeda. Tidak ada yang diubah.",
  changedShort: "kini tabel yang berbeda",
  changedNext:
    "Lihat lagi di layar Data saya, Dari BPS, sebelum memakainya sebagai pengganti tabel ini.",
  other: "Jawaban tidak memuat tabel ini. Tidak ada yang diubah.",
  changes: {
    title: (before, after) => `Judul: ${before} → ${after}`,
    unit: (before, after) => `Satuan: ${before} → ${after}`,
    row: (before, after) => `Baris: ${before} → ${after}`,
    column: (before, after) => `Kolom: ${before} → ${after}`,
    "row-id": (before, after) => `Id baris: ${before} → ${after}`,
    "column-id": (before, after) => `Id kolom: ${before} → ${after}`,
  },
  noLonger: "tidak ada lagi",
  more: (count) => `dan ${count} lagi`,
  done: (count) => `${count} blok memakai angka terbaru.`,
};

/** Words of what asks the service again for tables that are in the workbook. */
export const liveRefreshTexts: Readonly<Record<Language, typeof en>> = { en, id };
