import type { Language } from "../language";

const en = {
  productLine: "BPS statistics in Excel",
  notBps: "Timbang is not a product of BPS.",
  help: "Help",
  switchLanguage: "Ganti ke Bahasa Indonesia",
  otherLanguage: "ID",
  screens: "Screens",
  allScreens: "All screens",
  close: "Close",
  cancel: "Cancel",
  copy: "Copy",
  copied: "Copied.",
  notCopied: "Could not copy: select the text and press Ctrl+C.",
  working: "Working …",
  showAll: (count: number) => `Show all ${count}`,
  showFewer: "Show fewer",
  screenFailed: "This screen could not be shown.",
  screenFailedNext: "Your workbook is unchanged. Close the pane and open it again.",
};

const id: typeof en = {
  productLine: "Statistik BPS di Excel",
  notBps: "Timbang bukan produk BPS.",
  help: "Bantuan",
  switchLanguage: "Switch to English",
  otherLanguage: "EN",
  screens: "Layar",
  allScreens: "Semua layar",
  close: "Tutup",
  cancel: "Batal",
  copy: "Salin",
  copied: "Disalin.",
  notCopied: "Tidak dapat menyalin: pilih teksnya lalu tekan Ctrl+C.",
  working: "Sedang bekerja …",
  showAll: (count) => `Tampilkan semua (${count})`,
  showFewer: "Tampilkan lebih sedikit",
  screenFailed: "Layar ini tidak dapat ditampilkan.",
  screenFailedNext: "Buku kerja Anda tidak berubah. Tutup panel lalu buka kembali.",
};

/** Words of the task pane around its screens. */
export const shellTexts: Readonly<Record<Language, typeof en>> = { en, id };
