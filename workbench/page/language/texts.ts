import type { ControlNames, HostLocale } from "../grid";
import * as menus from "./menu-texts";

/** Sentences of the page around grid and pane, in both languages of the host. */
interface Texts {
  title: string;
  tagline: string;
  showPane: string;
  hidePane: string;
  paneTitle: string;
  paneMissing: string;
  paneBuilding: string;
  resizePane: string;
  language: string;
  region: string;
  darkTheme: string;
  newWorkbook: string;
  sampleWorkbook: string;
  /** The menu of workbooks and files. */
  file: string;
  workbookName: string;
  openFile: string;
  saveFile: string;
  recent: string;
  /** The button that deletes one of them. */
  forget(name: string): string;
  forgetTitle(name: string): string;
  forgetQuestion: string;
  dropHere: string;
  opening: string;
  open: string;
  cancel: string;
  close: string;
  /** Names of workbooks that nobody named yet. */
  untitled(number: number): string;
  copyOf(name: string): string;
  /** How the workbook is kept. */
  kept: Readonly<Record<"untouched" | "pending" | "kept" | "full" | "blocked", string>>;
  noticeKept: string;
  noticeCopy(name: string): string;
  noticeNotFound: string;
  noticePartMissing: string;
  loadAgain: string;
  notOpened(file: string): string;
  openQuestion(file: string): string;
  /** Said of charts that Excel draws otherwise. */
  simplifiedCharts(count: number): string;
  discardTitle: string;
  discardQuestion: string;
  discard: string;
  keep: string;
  notSavedAsFile: string;
  calculating: string;
  ready: string;
  grid: string;
  controls: ControlNames;
  menus: menus.MenuTexts;
  charts: string;
  empty: string;
  blocked: string;
  noticeKeptAsText: string;
  noticeRefused: string;
  noticeNotOffered: string;
  noticeNothingToUndo: string;
  noticeNothingToRedo: string;
  /** Said of a paste: a number in it, and how it was read. */
  noticeReadAs(text: string, read: string): string;
  /** The button that reads it the other way. */
  readAs(read: string): string;
  disclaimer: string;
  /** What the status bar says of the selected cells, in the words of Excel. */
  summary: Readonly<Record<"average" | "count" | "sum", string>>;
  /** Read aloud for a selection of several cells. */
  selected(address: string, cells: number): string;
  chart(title: string, series: number, points: number): string;
  /** What keys do on a chart. */
  chartHelp: string;
  chartMenu: Readonly<Record<"label" | "copy" | "png" | "svg" | "remove", string>>;
  noticeChartCopied: string;
  noticeChartCopiedHere: string;
  noticeChartRefused: string;
  noticeChartElsewhere(address: string): string;
  showChart: string;
  printSheet: string;
  print: Readonly<
    Record<
      | "title"
      | "preview"
      | "print"
      | "what"
      | "sheet"
      | "paper"
      | "direction"
      | "portrait"
      | "landscape"
      | "width"
      | "fitted"
      | "actual"
      | "repeated"
      | "automatic"
      | "none"
      | "cut"
      | "nothing",
      string
    >
  > & {
    selection(address: string): string;
    firstRows(count: number): string;
    pages(count: number): string;
    page(number: number, of: number): string;
  };
  /** What an error means, where its function said nothing. */
  errors: Readonly<Record<string, string>>;
  missingArguments(name: string, missing: readonly string[]): string;
  tooManyArguments(name: string, most: number): string;
}

const en: Texts = {
  title: "Timbang workbench",
  tagline: "The add-in in a browser, without Excel",
  showPane: "Show Timbang",
  hidePane: "Hide Timbang",
  paneTitle: "Timbang, the add-in's pane",
  paneBuilding:
    "Timbang is still being built and will appear here by itself. The cells can already be used.",
  paneMissing: "The add-in has not been built. Run npm start in its folder.",
  resizePane: "Width of the pane",
  language: "Language",
  region: "Format of numbers, dates and formulas",
  darkTheme: "Dark theme",
  newWorkbook: "New workbook",
  sampleWorkbook: "Sample workbook",
  file: "File",
  workbookName: "Name of the workbook",
  openFile: "Open a file …",
  saveFile: "Save as .xlsx",
  recent: "Recent workbooks in this browser",
  forget: (name) => `Delete ${name}`,
  forgetTitle: (name) => `Delete ${name}?`,
  forgetQuestion: "The workbook will be permanently deleted from this browser.",
  dropHere: "Drop the file to open it",
  opening: "Opening …",
  open: "Open",
  cancel: "Cancel",
  close: "Close",
  untitled: (number) => `Workbook ${number}`,
  copyOf: (name) => `${name} (copy)`,
  kept: {
    untouched: "Changes are saved in this browser",
    pending: "Saving …",
    kept: "Saved in this browser",
    full: "Not saved: the browser's storage is full. Save as .xlsx",
    blocked: "Not saved: the browser blocks storage. Save as .xlsx",
  },
  noticeKept: "The workbook is saved in this browser. To get a file, use File > Save as .xlsx.",
  noticeCopy: (name) => `The workbook is open in another tab. This tab works on a copy, "${name}".`,
  noticeNotFound: "That workbook is no longer in this browser. A new one was opened.",
  noticePartMissing: "That part of the workbench could not be loaded. Your workbook is unchanged.",
  loadAgain: "Reload the page",
  notOpened: (file) => `${file} was not opened`,
  openQuestion: (file) => `Open ${file}?`,
  simplifiedCharts: (count) =>
    count === 1
      ? "1 chart is drawn in a simpler form than Excel's, e.g. a radar chart as lines. It is saved as it was."
      : `${count} charts are drawn in a simpler form than Excel's, e.g. radar charts as lines. They are saved as they were.`,
  discardTitle: "The workbook is not saved",
  discardQuestion:
    "The browser could not save it. If another workbook is opened now, the last changes are lost. File > Save as .xlsx keeps them.",
  discard: "Open without saving",
  keep: "Stay here",
  notSavedAsFile: "The file could not be written. The workbook is unchanged.",
  calculating: "Calculating …",
  ready: "Ready",
  grid: "Cells",
  controls: {
    cell: "Cell",
    nameBox: "Name box",
    names: "Names of the workbook",
    addSheet: "Insert sheet",
    sheetList: "All sheets",
    sheets: "Sheets",
    smaller: "Zoom out",
    larger: "Zoom in",
    zoom: "Zoom",
  },
  menus: menus.en,
  charts: "Charts",
  empty: "empty",
  blocked: "blocked",
  noticeKeptAsText:
    "That formula has a mistake in it. It was kept as text, so that nothing is lost.",
  noticeRefused: "This cell is protected. Its content was not changed.",
  noticeNotOffered: "The workbench does not offer that. Nothing was changed.",
  noticeNothingToUndo: "There is nothing to undo.",
  noticeNothingToRedo: "There is nothing to redo.",
  noticeReadAs: (text, read) => `Numbers such as ${text} were read as ${read}.`,
  readAs: (read) => `Read as ${read}`,
  disclaimer: "Not a product of BPS or Microsoft",
  summary: { average: "Average", count: "Count", sum: "Sum" },
  selected: (address, cells) => `${address}, ${cells} cells`,
  chart: (title, series, points) =>
    `Chart: ${title || "without title"}. Series: ${series}, points in each: ${points}.`,
  chartHelp:
    "Arrow keys move the chart; with Shift, they resize it. Enter reads its points, Delete removes it, Ctrl+C copies it, Shift+F10 opens its menu, Esc returns to the cells.",
  chartMenu: {
    label: "Chart",
    copy: "Copy",
    png: "Save as picture (PNG)",
    svg: "Save as drawing (SVG)",
    remove: "Delete",
  },
  noticeChartCopied:
    "Chart copied. Ctrl+V pastes another chart here, and a picture in other programs.",
  noticeChartCopiedHere:
    "Chart copied. Ctrl+V pastes another chart here; the browser does not allow its picture on the clipboard.",
  noticeChartRefused: "This sheet is protected. Its charts were not changed.",
  noticeChartElsewhere: (address) => `The chart is at ${address}: there was no free space in view.`,
  showChart: "Show the chart",
  printSheet: "Print or save as PDF …",
  print: {
    title: "Print",
    preview: "Preview of the pages",
    print: "Print or save as PDF",
    what: "What",
    sheet: "The whole sheet",
    selection: (address) => `The selection ${address}`,
    paper: "Paper",
    direction: "Direction",
    portrait: "Portrait",
    landscape: "Landscape",
    width: "Width",
    fitted: "Shrink to fit, down to 60 %",
    actual: "Actual size",
    repeated: "Rows repeated on each page",
    automatic: "Frozen rows or the header of the table",
    none: "None",
    firstRows: (count) => (count === 1 ? "The first row" : `The first ${count} rows`),
    pages: (count) => (count === 1 ? "1 page" : `${count} pages`),
    page: (number, of) => `Page ${number} of ${of}`,
    cut: "The sheet is too long for the browser: its last rows are not printed.",
    nothing: "There is nothing to print on this sheet.",
  },
  errors: {
    "#SPILL!": "The result needs more room: some of the cells it would fill are not empty.",
    "#DIV/0!": "The formula divides by zero or by an empty cell.",
    "#NAME?": "A name in the formula is not known. Functions of the add-in begin with BPS.",
    "#REF!": "The formula refers to cells that do not exist.",
    "#NUM!": "The result is too large, or a number is out of range.",
    "#N/A": "There is no value for this.",
    "#VALUE!": "A value in the formula is of the wrong kind.",
    "#NULL!": "Two ranges in the formula do not meet.",
    "#CYCLE!": "The formula refers to its own cell.",
    "#BUSY!": "The formula has not been calculated yet.",
  },
  missingArguments: (name, missing) => `${name} also needs: ${missing.join(", ")}.`,
  tooManyArguments: (name, most) =>
    most === 1 ? `${name} takes at most 1 argument.` : `${name} takes at most ${most} arguments.`,
};

const id: Texts = {
  title: "Meja kerja Timbang",
  tagline: "Add-in di peramban, tanpa Excel",
  showPane: "Tampilkan Timbang",
  hidePane: "Sembunyikan Timbang",
  paneTitle: "Timbang, panel add-in",
  paneBuilding:
    "Timbang masih dibangun dan akan muncul di sini dengan sendirinya. Sel sudah dapat dipakai.",
  paneMissing: "Add-in belum dibangun. Jalankan npm start di foldernya.",
  resizePane: "Lebar panel",
  language: "Bahasa",
  region: "Format angka, tanggal, dan rumus",
  darkTheme: "Tema gelap",
  newWorkbook: "Buku kerja baru",
  sampleWorkbook: "Buku kerja contoh",
  file: "Berkas",
  workbookName: "Nama buku kerja",
  openFile: "Buka berkas …",
  saveFile: "Simpan sebagai .xlsx",
  recent: "Buku kerja terakhir di peramban ini",
  forget: (name) => `Hapus ${name}`,
  forgetTitle: (name) => `Hapus ${name}?`,
  forgetQuestion: "Buku kerja ini akan dihapus secara permanen dari peramban ini.",
  dropHere: "Lepaskan berkas untuk membukanya",
  opening: "Membuka …",
  open: "Buka",
  cancel: "Batal",
  close: "Tutup",
  untitled: (number) => `Buku kerja ${number}`,
  copyOf: (name) => `${name} (salinan)`,
  kept: {
    untouched: "Perubahan disimpan di peramban ini",
    pending: "Menyimpan …",
    kept: "Tersimpan di peramban ini",
    full: "Belum tersimpan: penyimpanan peramban penuh. Simpan sebagai .xlsx",
    blocked: "Belum tersimpan: peramban memblokir penyimpanan. Simpan sebagai .xlsx",
  },
  noticeKept:
    "Buku kerja tersimpan di peramban ini. Berkas > Simpan sebagai .xlsx menjadikannya berkas.",
  noticeCopy: (name) =>
    `Buku kerja ini terbuka di tab lain. Tab ini memakai salinannya, "${name}".`,
  noticeNotFound: "Buku kerja itu tidak ada lagi di peramban ini. Buku kerja baru dibuka.",
  noticePartMissing: "Bagian meja kerja itu tidak dapat dimuat. Buku kerja Anda tidak berubah.",
  loadAgain: "Muat ulang halaman",
  notOpened: (file) => `${file} tidak dibuka`,
  openQuestion: (file) => `Buka ${file}?`,
  simplifiedCharts: (count) =>
    `${count} grafik digambar lebih sederhana daripada di Excel, misalnya grafik radar sebagai garis. Saat disimpan, grafik tetap seperti semula.`,
  discardTitle: "Buku kerja belum tersimpan",
  discardQuestion:
    "Peramban tidak dapat menyimpannya. Jika buku kerja lain dibuka sekarang, perubahan terakhir hilang. Berkas > Simpan sebagai .xlsx menyimpannya.",
  discard: "Buka tanpa menyimpan",
  keep: "Tetap di sini",
  notSavedAsFile: "Berkas tidak dapat ditulis. Buku kerja tidak berubah.",
  calculating: "Menghitung …",
  ready: "Siap",
  grid: "Sel",
  controls: {
    cell: "Sel",
    nameBox: "Kotak nama",
    names: "Nama dalam buku kerja",
    addSheet: "Sisipkan lembar",
    sheetList: "Semua lembar",
    sheets: "Lembar",
    smaller: "Perkecil",
    larger: "Perbesar",
    zoom: "Zum",
  },
  menus: menus.id,
  charts: "Grafik",
  empty: "kosong",
  blocked: "terhalang",
  noticeKeptAsText: "Rumusnya keliru. Isinya disimpan sebagai teks agar tidak ada yang hilang.",
  noticeRefused: "Sel ini diproteksi. Isinya tidak berubah.",
  noticeNotOffered: "Perintah ini tidak tersedia di meja kerja. Tidak ada yang berubah.",
  noticeNothingToUndo: "Tidak ada langkah yang dapat dibatalkan.",
  noticeNothingToRedo: "Tidak ada langkah yang dapat diulangi.",
  noticeReadAs: (text, read) => `Angka seperti ${text} dibaca sebagai ${read}.`,
  readAs: (read) => `Baca sebagai ${read}`,
  disclaimer: "Bukan produk BPS ataupun Microsoft",
  summary: { average: "Rata-rata", count: "Hitungan", sum: "Jumlah" },
  selected: (address, cells) => `${address}, ${cells} sel`,
  chart: (title, series, points) =>
    `Grafik: ${title || "tanpa judul"}. Deret: ${series}, titik tiap deret: ${points}.`,
  chartHelp:
    "Tombol panah memindahkan grafik, dengan Shift mengubah ukurannya. Enter membaca titiknya, Delete menghapusnya, Ctrl+C menyalinnya, Shift+F10 membuka menunya, Esc kembali ke sel.",
  chartMenu: {
    label: "Grafik",
    copy: "Salin",
    png: "Simpan sebagai gambar (PNG)",
    svg: "Simpan sebagai gambar vektor (SVG)",
    remove: "Hapus",
  },
  noticeChartCopied:
    "Grafik disalin. Ctrl+V di sini menambahkan grafik kedua, di tempat lain gambarnya.",
  noticeChartCopiedHere:
    "Grafik disalin. Ctrl+V menambahkan grafik kedua di sini; peramban tidak mengizinkan gambarnya masuk ke papan klip.",
  noticeChartRefused: "Lembar ini diproteksi. Grafiknya tidak berubah.",
  noticeChartElsewhere: (address) =>
    `Grafik berada di ${address}: tidak ada tempat kosong yang terlihat.`,
  showChart: "Tampilkan grafik",
  printSheet: "Cetak atau simpan sebagai PDF …",
  print: {
    title: "Cetak",
    preview: "Pratinjau halaman",
    print: "Cetak atau simpan sebagai PDF",
    what: "Yang dicetak",
    sheet: "Seluruh lembar",
    selection: (address) => `Pilihan ${address}`,
    paper: "Kertas",
    direction: "Arah",
    portrait: "Tegak",
    landscape: "Mendatar",
    width: "Lebar",
    fitted: "Diperkecil agar muat, paling kecil 60 %",
    actual: "Ukuran sebenarnya",
    repeated: "Baris yang diulang di setiap halaman",
    automatic: "Baris beku atau judul kolom tabel",
    none: "Tidak ada",
    firstRows: (count) => (count === 1 ? "Baris pertama" : `${count} baris pertama`),
    pages: (count) => `${count} halaman`,
    page: (number, of) => `Halaman ${number} dari ${of}`,
    cut: "Lembar terlalu panjang bagi peramban: baris terakhirnya tidak dicetak.",
    nothing: "Tidak ada yang dapat dicetak di lembar ini.",
  },
  errors: {
    "#SPILL!": "Hasilnya perlu tempat lebih luas: sel yang akan diisi tidak kosong.",
    "#DIV/0!": "Rumus membagi dengan nol atau dengan sel kosong.",
    "#NAME?": "Nama dalam rumus tidak dikenal. Fungsi add-in diawali dengan BPS.",
    "#REF!": "Rumus merujuk ke sel yang tidak ada.",
    "#NUM!": "Hasilnya terlalu besar, atau ada angka di luar jangkauan.",
    "#N/A": "Tidak ada nilai untuk ini.",
    "#VALUE!": "Jenis nilai dalam rumus tidak sesuai.",
    "#NULL!": "Dua rentang dalam rumus tidak berpotongan.",
    "#CYCLE!": "Rumus merujuk ke selnya sendiri.",
    "#BUSY!": "Rumus belum dihitung.",
  },
  missingArguments: (name, missing) => `${name} masih memerlukan: ${missing.join(", ")}.`,
  tooManyArguments: (name, most) => `${name} menerima paling banyak ${most} argumen.`,
};

export type { Texts };

/** The page's sentences in the language of the host. */
export const textsIn = (locale: HostLocale): Texts => (locale === "id-ID" ? id : en);
