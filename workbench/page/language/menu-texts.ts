/** Sentences of the menus of cells, headers and sheet tabs. */
export interface MenuTexts {
  cellsMenu: string;
  sheetMenu(name: string): string;
  hiddenSheets: string;
  cut: string;
  copy: string;
  paste: string;
  clear: string;
  insertRows(count: number): string;
  insertColumns(count: number): string;
  deleteRows(count: number): string;
  deleteColumns(count: number): string;
  hideRows(count: number): string;
  hideColumns(count: number): string;
  showRows: string;
  showColumns: string;
  columnWidth: string;
  rowHeight: string;
  pixels: string;
  apply: string;
  fitColumns: string;
  fitRows: string;
  insertCells: string;
  deleteCells: string;
  shiftRight: string;
  shiftDown: string;
  shiftLeft: string;
  shiftUp: string;
  wholeRow: string;
  wholeColumn: string;
  freeze: string;
  freezeHere: string;
  freezeFirstRow: string;
  freezeFirstColumn: string;
  unfreeze: string;
  addSheet: string;
  renameSheet: string;
  deleteSheet: string;
  moveLeft: string;
  moveRight: string;
  hideSheet: string;
  showSheet: string;
  sheetName: string;
  deleteTitle(name: string): string;
  deleteQuestion: string;
  deleteYes: string;
  cancel: string;
  pasteByKeys: string;
  freezeTooLarge: string;
  lastSheet: string;
  nameRules: string;
  nameTaken(name: string): string;
  everythingHidden: string;
  tooManyLines: string;
  /** Why the workbook refused a change, by Excel's code; of any other code `other`. */
  refusals: Readonly<
    Record<
      | "AccessDenied"
      | "InsertDeleteConflict"
      | "MergedRangeConflict"
      | "InvalidOperation"
      | "NonBlankCellOffSheet"
      | "other",
      string
    >
  >;
}

const rows = (count: number): string => (count === 1 ? "row" : `${count} rows`);
const columns = (count: number): string => (count === 1 ? "column" : `${count} columns`);

export const en: MenuTexts = {
  cellsMenu: "Cells",
  sheetMenu: (name) => `Sheet ${name}`,
  hiddenSheets: "Hidden sheets",
  cut: "Cut",
  copy: "Copy",
  paste: "Paste",
  clear: "Clear contents",
  insertRows: (count) => `Insert ${rows(count)} above`,
  insertColumns: (count) => `Insert ${columns(count)} to the left`,
  deleteRows: (count) => `Delete ${rows(count)}`,
  deleteColumns: (count) => `Delete ${columns(count)}`,
  hideRows: (count) => `Hide ${rows(count)}`,
  hideColumns: (count) => `Hide ${columns(count)}`,
  showRows: "Unhide rows",
  showColumns: "Unhide columns",
  columnWidth: "Column width …",
  rowHeight: "Row height …",
  pixels: "Pixels",
  apply: "Apply",
  fitColumns: "Fit width to contents",
  fitRows: "Fit height to contents",
  insertCells: "Insert cells …",
  deleteCells: "Delete cells …",
  shiftRight: "Shift cells right",
  shiftDown: "Shift cells down",
  shiftLeft: "Shift cells left",
  shiftUp: "Shift cells up",
  wholeRow: "Entire row",
  wholeColumn: "Entire column",
  freeze: "Freeze panes …",
  freezeHere: "Freeze above and left of the selection",
  freezeFirstRow: "Freeze first row",
  freezeFirstColumn: "Freeze first column",
  unfreeze: "Unfreeze",
  addSheet: "Insert sheet",
  renameSheet: "Rename",
  deleteSheet: "Delete",
  moveLeft: "Move left",
  moveRight: "Move right",
  hideSheet: "Hide",
  showSheet: "Unhide …",
  sheetName: "Name of the sheet",
  deleteTitle: (name) => `Delete ${name}?`,
  deleteQuestion:
    "The sheet is not empty. It will be permanently deleted: this step and those before it cannot be undone.",
  deleteYes: "Delete",
  cancel: "Cancel",
  pasteByKeys: "The browser does not let the page read the clipboard. Press Ctrl+V to paste.",
  freezeTooLarge:
    "The frozen part would fill the window, and nothing could be scrolled. Select a cell further up or to the left.",
  lastSheet: "A workbook must have at least one visible sheet. Insert or unhide another one first.",
  nameRules:
    "A sheet name has 1 to 31 characters without : \\ / ? * [ ]. It must not begin or end with an apostrophe, and must not be History.",
  nameTaken: (name) => `There is already a sheet named ${name}.`,
  tooManyLines: "That is too many rows at once. Select at most 50,000. Nothing was changed.",
  everythingHidden: "That would hide the whole sheet. Nothing was changed.",
  refusals: {
    AccessDenied: "The sheet or the workbook is protected. Nothing was changed.",
    InsertDeleteConflict: "That would split a table or remove its header row. Nothing was changed.",
    MergedRangeConflict: "That would split merged cells. Nothing was changed.",
    InvalidOperation: "Part of an array formula cannot be changed on its own. Nothing was changed.",
    NonBlankCellOffSheet: "That would push filled cells off the sheet. Nothing was changed.",
    other: "The workbook cannot do that. Nothing was changed.",
  },
};

const many = (count: number, noun: string): string => (count === 1 ? noun : `${count} ${noun}`);

export const id: MenuTexts = {
  cellsMenu: "Sel",
  sheetMenu: (name) => `Lembar ${name}`,
  hiddenSheets: "Lembar tersembunyi",
  cut: "Potong",
  copy: "Salin",
  paste: "Tempel",
  clear: "Hapus isi",
  insertRows: (count) => `Sisipkan ${many(count, "baris")} di atas`,
  insertColumns: (count) => `Sisipkan ${many(count, "kolom")} di kiri`,
  deleteRows: (count) => `Hapus ${many(count, "baris")}`,
  deleteColumns: (count) => `Hapus ${many(count, "kolom")}`,
  hideRows: (count) => `Sembunyikan ${many(count, "baris")}`,
  hideColumns: (count) => `Sembunyikan ${many(count, "kolom")}`,
  showRows: "Tampilkan baris tersembunyi",
  showColumns: "Tampilkan kolom tersembunyi",
  columnWidth: "Lebar kolom …",
  rowHeight: "Tinggi baris …",
  pixels: "Piksel",
  apply: "Terapkan",
  fitColumns: "Sesuaikan lebar dengan isi",
  fitRows: "Sesuaikan tinggi dengan isi",
  insertCells: "Sisipkan sel …",
  deleteCells: "Hapus sel …",
  shiftRight: "Geser sel ke kanan",
  shiftDown: "Geser sel ke bawah",
  shiftLeft: "Geser sel ke kiri",
  shiftUp: "Geser sel ke atas",
  wholeRow: "Seluruh baris",
  wholeColumn: "Seluruh kolom",
  freeze: "Bekukan panel …",
  freezeHere: "Bekukan di atas dan di kiri pilihan",
  freezeFirstRow: "Bekukan baris pertama",
  freezeFirstColumn: "Bekukan kolom pertama",
  unfreeze: "Lepaskan pembekuan",
  addSheet: "Sisipkan lembar",
  renameSheet: "Ganti nama",
  deleteSheet: "Hapus",
  moveLeft: "Pindahkan ke kiri",
  moveRight: "Pindahkan ke kanan",
  hideSheet: "Sembunyikan",
  showSheet: "Tampilkan …",
  sheetName: "Nama lembar",
  deleteTitle: (name) => `Hapus ${name}?`,
  deleteQuestion:
    "Lembar ini tidak kosong dan akan dihapus secara permanen: langkah ini dan langkah sebelumnya tidak dapat dibatalkan.",
  deleteYes: "Hapus",
  cancel: "Batal",
  pasteByKeys: "Peramban tidak mengizinkan halaman ini membaca papan klip. Tekan Ctrl+V.",
  freezeTooLarge:
    "Bagian yang dibekukan akan memenuhi jendela sehingga tidak ada yang dapat digulir. Pilih sel yang lebih ke atas atau ke kiri.",
  lastSheet:
    "Buku kerja harus memiliki lembar yang terlihat. Sisipkan atau tampilkan lembar lain terlebih dahulu.",
  nameRules:
    "Nama lembar terdiri atas 1 sampai 31 karakter tanpa : \\ / ? * [ ], tidak diawali atau diakhiri apostrof, dan bukan History.",
  nameTaken: (name) => `Sudah ada lembar bernama ${name}.`,
  tooManyLines: "Barisnya terlalu banyak. Pilih paling banyak 50.000. Tidak ada yang berubah.",
  everythingHidden: "Seluruh lembar akan tersembunyi. Tidak ada yang berubah.",
  refusals: {
    AccessDenied: "Lembar atau buku kerja diproteksi. Tidak ada yang berubah.",
    InsertDeleteConflict:
      "Sebuah tabel akan terpotong atau kehilangan baris judulnya. Tidak ada yang berubah.",
    MergedRangeConflict: "Sel gabungan akan terpotong. Tidak ada yang berubah.",
    InvalidOperation: "Sebagian rumus array tidak dapat diubah tersendiri. Tidak ada yang berubah.",
    NonBlankCellOffSheet: "Sel berisi akan terdorong ke luar lembar. Tidak ada yang berubah.",
    other: "Buku kerja tidak dapat melakukannya. Tidak ada yang berubah.",
  },
};
