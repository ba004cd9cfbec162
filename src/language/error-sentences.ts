import type { CoreErrorCode, ErrorDetails } from "../core";
import type { Language } from "./language";

/** Error values that a custom function can return in Excel. */
export type ExcelErrorValue = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!";

interface ErrorEntry {
  excel: ExcelErrorValue;
  en: (fault: Fault) => string;
  id: (fault: Fault) => string;
}

/** Details as the sentences use them; `where` names argument, row and column in the sentence's language. */
interface Fault {
  where: string;
  found: string;
  expected: string;
}

/** What each failure shows in Excel, and what to say about it. A new code does not compile until it has its row. */
const errorEntries: Record<CoreErrorCode, ErrorEntry> = {
  shape: {
    excel: "#VALUE!",
    en: ({ where, found, expected }) =>
      `${where}: the range is ${found}, but ${expected} is needed. Choose ranges of matching size.`,
    id: ({ where, found, expected }) =>
      `${where}: ukuran rentang ${found}, seharusnya ${expected}. Pilih rentang yang ukurannya cocok.`,
  },
  empty: {
    excel: "#VALUE!",
    en: ({ where }) => `${where}: the range has no item. Choose at least one cell.`,
    id: ({ where }) => `${where}: rentangnya kosong. Pilih paling sedikit satu sel.`,
  },
  "not-a-number": {
    excel: "#VALUE!",
    en: ({ where, found }) => `${where}: "${found}" is text, not a number.`,
    id: ({ where, found }) => `${where}: "${found}" adalah teks, bukan angka.`,
  },
  boolean: {
    excel: "#VALUE!",
    en: ({ where, found }) => `${where}: ${found} is a truth value, not a number.`,
    id: ({ where, found }) => `${where}: ${found} adalah nilai logika, bukan angka.`,
  },
  "error-cell": {
    excel: "#N/A",
    en: ({ where, found }) => `${where}: the cell holds the error ${found}. Fix that cell first.`,
    id: ({ where, found }) => `${where}: sel berisi kesalahan ${found}. Perbaiki sel itu dahulu.`,
  },
  missing: {
    excel: "#N/A",
    en: ({ where }) => `${where}: the value is missing (blank, dash or 0).`,
    id: ({ where }) => `${where}: nilainya tidak ada (kosong, tanda hubung, atau 0).`,
  },
  "no-reference": {
    excel: "#N/A",
    en: ({ where }) => `${where}: there is no earlier period to compare with.`,
    id: ({ where }) => `${where}: tidak ada periode sebelumnya sebagai pembanding.`,
  },
  incomplete: {
    excel: "#N/A",
    en: ({ where }) => `${where}: the year does not have all twelve months.`,
    id: ({ where }) => `${where}: dua belas bulan tahun itu belum lengkap.`,
  },
  partial: {
    excel: "#N/A",
    en: ({ where }) =>
      `${where}: some figures of this period are missing. "relaxed" uses those that exist.`,
    id: ({ where }) =>
      `${where}: angka periode ini belum lengkap. "relaxed" memakai angka yang ada.`,
  },
  "zero-denominator": {
    excel: "#DIV/0!",
    en: ({ where }) => `${where}: the divisor is 0.`,
    id: ({ where }) => `${where}: pembaginya 0.`,
  },
  "not-positive": {
    excel: "#VALUE!",
    en: ({ where, found }) => `${where}: ${found} is not positive.`,
    id: ({ where, found }) => `${where}: ${found} bukan bilangan positif.`,
  },
  negative: {
    excel: "#VALUE!",
    en: ({ where, found }) => `${where}: ${found} is negative.`,
    id: ({ where, found }) => `${where}: ${found} negatif.`,
  },
  "out-of-range": {
    excel: "#VALUE!",
    en: ({ where, found, expected }) => `${where}: ${found} is not allowed; use ${expected}.`,
    id: ({ where, found, expected }) =>
      `${where}: ${found} tidak dapat dipakai; isi dengan ${expected}.`,
  },
  "unknown-option": {
    excel: "#VALUE!",
    en: ({ where, found, expected }) => `${where}: "${found}" is not known; use ${expected}.`,
    id: ({ where, found, expected }) => `${where}: "${found}" tidak dikenal; pakai ${expected}.`,
  },
  "unknown-id": {
    excel: "#N/A",
    en: ({ where, found, expected }) =>
      `${where}: nothing is called "${found}".` + (expected && ` Did you mean ${expected}?`),
    id: ({ where, found, expected }) =>
      `${where}: tidak ada yang bernama "${found}".` + (expected && ` Maksud Anda ${expected}?`),
  },
  "no-block": {
    excel: "#N/A",
    en: ({ where }) =>
      `${where}: this cell is not in a block that Timbang inserted into this workbook, so its source is unknown.`,
    id: ({ where }) =>
      `${where}: sel ini tidak termasuk blok yang disisipkan Timbang di buku kerja ini, sehingga sumbernya tidak diketahui.`,
  },
  "changed-block": {
    excel: "#N/A",
    en: ({ where }) =>
      `${where}: rows or columns were inserted into or deleted from this block, so it is no longer known which cell is which.`,
    id: ({ where }) =>
      `${where}: baris atau kolom telah disisipkan atau dihapus di blok ini, sehingga asal setiap sel tidak lagi diketahui.`,
  },
  edited: {
    excel: "#N/A",
    en: ({ where }) =>
      `${where}: the cell no longer holds what was inserted: it was edited, or its table has newer figures.`,
    id: ({ where }) =>
      `${where}: isi sel bukan yang disisipkan: sel telah diubah, atau tabelnya memiliki angka yang lebih baru.`,
  },
  "no-source": {
    excel: "#N/A",
    en: ({ where }) =>
      `${where}: the record of this block names no source, or a table that is not at hand.`,
    id: ({ where }) =>
      `${where}: catatan blok ini tidak menyebut sumber, atau menyebut tabel yang tidak tersedia di sini.`,
  },
  unread: {
    excel: "#N/A",
    en: ({ where }) => `${where}: the records of this workbook could not be read. Recalculate.`,
    id: ({ where }) => `${where}: catatan buku kerja ini tidak dapat dibaca. Hitung ulang.`,
  },
  "no-runtime": {
    excel: "#N/A",
    en: ({ where }) =>
      `${where}: this Excel runs functions separately from the pane, which holds the sources. Look the cell up in the pane.`,
    id: ({ where }) =>
      `${where}: Excel ini menjalankan fungsi terpisah dari panel yang mengetahui sumbernya. Telusuri sel itu di panel.`,
  },
  unclassified: {
    excel: "#N/A",
    en: ({ where, found }) => `${where}: the classification has no group for HS ${found}.`,
    id: ({ where, found }) =>
      `${where}: klasifikasi ini tidak memiliki kelompok untuk HS ${found}.`,
  },
  ambiguous: {
    excel: "#VALUE!",
    en: ({ where, found, expected }) => `${where}: "${found}" can mean ${expected}. Say which.`,
    id: ({ where, found, expected }) =>
      `${where}: "${found}" dapat berarti ${expected}. Sebutkan yang mana.`,
  },
  cycle: {
    excel: "#VALUE!",
    en: ({ where, found }) => `${where}: "${found}" is its own ancestor. Correct the parent codes.`,
    id: ({ where, found }) =>
      `${where}: "${found}" menjadi induk dirinya sendiri. Perbaiki induknya.`,
  },
  "no-solution": {
    excel: "#N/A",
    en: ({ where, expected }) => `${where}: there is no solution. ${expected}`.trimEnd(),
    id: ({ where, expected }) => `${where}: tidak ada penyelesaian. ${expected}`.trimEnd(),
  },
  overflow: {
    excel: "#NUM!",
    en: ({ where }) => `${where}: the result is too large or too small.`,
    id: ({ where }) => `${where}: hasilnya terlalu besar atau terlalu kecil.`,
  },
};

const words = {
  en: { row: "row", column: "column", arguments: "The arguments" },
  id: { row: "baris", column: "kolom", arguments: "Argumen" },
};

/** The error value that Excel shows for a failure. */
export const excelErrorValue = (code: CoreErrorCode): ExcelErrorValue => errorEntries[code].excel;

/** One sentence about a failure that names the argument, row and column. */
export function errorSentence(
  code: CoreErrorCode,
  details: ErrorDetails,
  language: Language,
  position = details.position,
): string {
  const { argument, found = "", expected = "" } = details;
  const word = words[language];
  const place = position && `, ${word.row} ${position.row}, ${word.column} ${position.column}`;
  const where = `${argument ?? word.arguments}${place ?? ""}`;
  return errorEntries[code][language]({ where, found, expected });
}
