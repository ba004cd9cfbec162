import type { HostLocale } from "../grid";

export type ToolName =
  | "undo"
  | "redo"
  | "bold"
  | "italic"
  | "fill"
  | "fontColor"
  | "borders"
  | "left"
  | "center"
  | "right"
  | "wrap"
  | "merge"
  | "numberFormat"
  | "fewerDecimals"
  | "moreDecimals"
  | "sortAscending"
  | "sortDescending"
  | "sortBy"
  | "filter"
  | "find";

export type ColorName =
  | "none"
  | "automatic"
  | "white"
  | "black"
  | "gray"
  | "lightGray"
  | "red"
  | "lightRed"
  | "orange"
  | "lightOrange"
  | "yellow"
  | "lightYellow"
  | "green"
  | "lightGreen"
  | "blue"
  | "lightBlue"
  | "purple"
  | "lightPurple";

export type FormatName =
  "general" | "number" | "whole" | "percent" | "date" | "longDate" | "month" | "text" | "custom";

/** Words of the toolbar, of sorting and filtering, and of find and replace. */
export interface EditTexts {
  toolbar: string;
  tools: Readonly<Record<ToolName, string>>;
  colors: Readonly<Record<ColorName, string>>;
  lines: Readonly<Record<"all" | "outer" | "bottom" | "none", string>>;
  formats: Readonly<Record<FormatName, string>>;
  cancel: string;
  noData: string;
  /** Why there is nothing to add up. */
  noNumbers: string;
  /** Why cells are not sorted, merged or filled. */
  obstacles: Readonly<
    Record<"merged" | "spill" | "array" | "block" | "protected" | "table", string>
  >;
  sorted(address: string, column: string): string;
  sortTitle: string;
  sortByTitle: string;
  sortFirstBy: string;
  sortThenBy: string;
  sortByNothing: string;
  sortOrder: string;
  sort: string;
  columnName(letters: string): string;
  sortQuestion(selected: string, whole: string): string;
  sortWhole(whole: string): string;
  mergeTitle: string;
  mergeQuestion(count: number): string;
  merge: string;
  filterOf(column: string): string;
  filterSearch: string;
  filterAll: string;
  blanks: string;
  apply: string;
  clearFilter: string;
  /** Said where a list is too long to be shown. */
  filterMore(count: number): string;
  filterCount(shown: number, all: number): string;
  findTitle: string;
  findWhat: string;
  replaceWith: string;
  matchCase: string;
  wholeCell: string;
  inFormulas: string;
  allSheets: string;
  previous: string;
  next: string;
  replace: string;
  replaceAll: string;
  close: string;
  notFound: string;
  foundAt(position: number, count: number): string;
  replaced(count: number, left: number): string;
  blockTitle: string;
  blockQuestion(count: number): string;
  replaceThere: string;
}

const en: EditTexts = {
  toolbar: "Formatting and data",
  tools: {
    undo: "Undo",
    redo: "Redo",
    bold: "Bold",
    italic: "Italic",
    fill: "Fill colour",
    fontColor: "Font colour",
    borders: "Borders",
    left: "Align left",
    center: "Centre",
    right: "Align right",
    wrap: "Wrap text",
    merge: "Merge cells",
    numberFormat: "Number format",
    fewerDecimals: "Fewer decimals",
    moreDecimals: "More decimals",
    sortAscending: "Sort A to Z",
    sortDescending: "Sort Z to A",
    sortBy: "Sort by several columns…",
    filter: "Filter",
    find: "Find and replace",
  },
  colors: {
    none: "No fill",
    automatic: "Automatic",
    white: "White",
    black: "Black",
    gray: "Grey",
    lightGray: "Light grey",
    red: "Red",
    lightRed: "Light red",
    orange: "Orange",
    lightOrange: "Light orange",
    yellow: "Yellow",
    lightYellow: "Light yellow",
    green: "Green",
    lightGreen: "Light green",
    blue: "Blue",
    lightBlue: "Light blue",
    purple: "Purple",
    lightPurple: "Light purple",
  },
  lines: {
    all: "All borders",
    outer: "Outside borders",
    bottom: "Bottom border",
    none: "No border",
  },
  formats: {
    general: "General",
    number: "Number",
    whole: "Whole number",
    percent: "Percent",
    date: "Date",
    longDate: "Long date",
    month: "Month",
    text: "Text",
    custom: "Custom",
  },
  cancel: "Cancel",
  noNumbers: "There are no numbers above or to the left that could be added up here.",
  noData: "There is nothing here to sort or filter. Select a cell of a table.",
  obstacles: {
    merged: "That does not work on merged cells. Unmerge them first.",
    spill: "One formula fills several of these cells. They cannot be sorted.",
    array: "An array formula fills several of these cells. They cannot be sorted.",
    block:
      "Timbang inserted cells here and keeps track of them. Copy the table to another place and sort the copy.",
    protected: "The sheet is protected. Nothing was changed.",
    table: "Cells of a table cannot be merged.",
  },
  sorted: (address, column) => `${address} is sorted by column ${column}.`,
  sortTitle: "Sort the whole rows?",
  sortByTitle: "Sort by several columns",
  sortFirstBy: "Sort by",
  sortThenBy: "Then by",
  sortByNothing: "(nothing)",
  sortOrder: "order",
  sort: "Sort",
  columnName: (letters) => `Column ${letters}`,
  sortQuestion: (selected, whole) =>
    `There is more data next to ${selected}. Sorting only the selection would break up the rows of ${whole}.`,
  sortWhole: (whole) => `Sort ${whole}`,
  mergeTitle: "Merge the cells?",
  mergeQuestion: (count) =>
    count === 1
      ? "Only the first filled cell keeps its content. The content of another cell will be lost."
      : `Only the first filled cell keeps its content. The contents of ${count} others will be lost.`,
  merge: "Merge",
  filterOf: (column) => `Filter: ${column}`,
  filterSearch: "Search",
  filterAll: "Select all",
  blanks: "(blank)",
  apply: "Apply",
  clearFilter: "Clear filter",
  filterMore: (count) => `${count} more values: search for them.`,
  filterCount: (shown, all) => `${shown} of ${all} rows shown`,
  findTitle: "Find and replace",
  findWhat: "Find",
  replaceWith: "Replace with",
  matchCase: "Match case",
  wholeCell: "Whole cell",
  inFormulas: "In formulas",
  allSheets: "All sheets",
  previous: "Previous",
  next: "Next",
  replace: "Replace",
  replaceAll: "Replace all",
  close: "Close",
  notFound: "Nothing found",
  foundAt: (position, count) => `${position} of ${count}`,
  replaced: (count, left) =>
    [
      count === 1 ? "1 cell was changed." : `${count} cells were changed.`,
      left === 0 ? "" : `Not changed: ${left} (results of formulas, protected or refused cells).`,
    ]
      .filter(Boolean)
      .join(" "),
  blockTitle: "Change inserted figures?",
  blockQuestion: (count) =>
    count === 1
      ? "One of the cells to be changed was inserted by Timbang. It would no longer hold the published figure."
      : `${count} of the cells to be changed were inserted by Timbang. They would no longer hold the published figures.`,
  replaceThere: "Replace there too",
};

const id: EditTexts = {
  toolbar: "Format dan data",
  tools: {
    undo: "Batalkan",
    redo: "Ulangi",
    bold: "Tebal",
    italic: "Miring",
    fill: "Warna isian",
    fontColor: "Warna font",
    borders: "Batas",
    left: "Rata kiri",
    center: "Tengah",
    right: "Rata kanan",
    wrap: "Bungkus teks",
    merge: "Gabungkan sel",
    numberFormat: "Format angka",
    fewerDecimals: "Kurangi desimal",
    moreDecimals: "Tambah desimal",
    sortAscending: "Urutkan A ke Z",
    sortDescending: "Urutkan Z ke A",
    sortBy: "Urutkan menurut beberapa kolom…",
    filter: "Filter",
    find: "Cari dan ganti",
  },
  colors: {
    none: "Tanpa isian",
    automatic: "Otomatis",
    white: "Putih",
    black: "Hitam",
    gray: "Abu-abu",
    lightGray: "Abu-abu muda",
    red: "Merah",
    lightRed: "Merah muda",
    orange: "Oranye",
    lightOrange: "Oranye muda",
    yellow: "Kuning",
    lightYellow: "Kuning muda",
    green: "Hijau",
    lightGreen: "Hijau muda",
    blue: "Biru",
    lightBlue: "Biru muda",
    purple: "Ungu",
    lightPurple: "Ungu muda",
  },
  lines: {
    all: "Semua batas",
    outer: "Batas luar",
    bottom: "Batas bawah",
    none: "Tanpa batas",
  },
  formats: {
    general: "Umum",
    number: "Angka",
    whole: "Bilangan bulat",
    percent: "Persentase",
    date: "Tanggal",
    longDate: "Tanggal panjang",
    month: "Bulan",
    text: "Teks",
    custom: "Kustom",
  },
  cancel: "Batal",
  noNumbers: "Tidak ada angka di atas atau di kiri yang dapat dijumlahkan di sini.",
  noData: "Tidak ada yang dapat diurutkan atau difilter di sini. Pilih sebuah sel dalam tabel.",
  obstacles: {
    merged: "Tindakan ini tidak berlaku untuk sel gabungan. Pisahkan dahulu selnya.",
    spill: "Satu rumus mengisi beberapa sel ini. Sel-sel itu tidak dapat diurutkan.",
    array: "Rumus array mengisi beberapa sel ini. Sel-sel itu tidak dapat diurutkan.",
    block:
      "Sel di sini disisipkan dan dijaga oleh Timbang. Salin tabelnya ke tempat lain, lalu urutkan salinannya.",
    protected: "Lembar ini diproteksi. Tidak ada yang berubah.",
    table: "Sel dalam tabel tidak dapat digabungkan.",
  },
  sorted: (address, column) => `${address} diurutkan menurut kolom ${column}.`,
  sortTitle: "Urutkan seluruh baris?",
  sortByTitle: "Urutkan menurut beberapa kolom",
  sortFirstBy: "Urutkan menurut",
  sortThenBy: "Lalu menurut",
  sortByNothing: "(tidak ada)",
  sortOrder: "urutan",
  sort: "Urutkan",
  columnName: (letters) => `Kolom ${letters}`,
  sortQuestion: (selected, whole) =>
    `Di samping ${selected} masih ada data. Jika hanya pilihan yang diurutkan, baris-baris ${whole} tercerai-berai.`,
  sortWhole: (whole) => `Urutkan ${whole}`,
  mergeTitle: "Gabungkan sel?",
  mergeQuestion: (count) =>
    `Hanya isi sel terisi yang pertama yang dipertahankan. Isi ${count} sel lain akan hilang.`,
  merge: "Gabungkan",
  filterOf: (column) => `Filter: ${column}`,
  filterSearch: "Cari",
  filterAll: "Pilih semua",
  blanks: "(kosong)",
  apply: "Terapkan",
  clearFilter: "Hapus filter",
  filterMore: (count) => `${count} nilai lain: gunakan pencarian.`,
  filterCount: (shown, all) => `${shown} dari ${all} baris ditampilkan`,
  findTitle: "Cari dan ganti",
  findWhat: "Cari",
  replaceWith: "Ganti dengan",
  matchCase: "Cocokkan huruf besar/kecil",
  wholeCell: "Seluruh isi sel",
  inFormulas: "Dalam rumus",
  allSheets: "Semua lembar",
  previous: "Sebelumnya",
  next: "Berikutnya",
  replace: "Ganti",
  replaceAll: "Ganti semua",
  close: "Tutup",
  notFound: "Tidak ditemukan",
  foundAt: (position, count) => `${position} dari ${count}`,
  replaced: (count, left) =>
    [
      `${count} sel diubah.`,
      left === 0 ? "" : `Tidak diubah: ${left} (hasil rumus, sel terproteksi, atau ditolak).`,
    ]
      .filter(Boolean)
      .join(" "),
  blockTitle: "Ubah angka yang disisipkan?",
  blockQuestion: (count) =>
    `${count} sel yang akan berubah disisipkan oleh Timbang. Isinya tidak akan sama lagi dengan angka terbitan.`,
  replaceThere: "Ganti juga di sana",
};

/** The words of the editing tools in the language of the host. */
export const editTextsIn = (locale: HostLocale): EditTexts => (locale === "id-ID" ? id : en);
