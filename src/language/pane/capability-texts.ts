import type { Language } from "../language";

const en = {
  retry: "Try again",
  waiting: {
    title: "Excel has not responded yet.",
    text: "Meanwhile you can read tables, functions and scenarios; inserting works once Excel responds.",
    reason: "Excel has not responded yet.",
  },
  absent: {
    title: "This pane is not connected to Excel.",
    text: "You can read tables, functions and scenarios, but not insert anything. Check the network, or open Timbang from Excel.",
    reason: "Not connected to Excel.",
  },
  "too-old": {
    title: "This version of Excel is not supported.",
    text: "You can read tables, functions and scenarios, but not insert anything. Inserting requires Excel 2021 or later, Microsoft 365 or Excel on the web.",
    reason: "Requires Excel 2021 or later.",
  },
  missing: {
    title: "This Excel does not calculate add-in functions.",
    text: "Tables can be inserted. BPS formulas and live sheets show #NAME? here; they calculate in Excel on Windows, Mac and the web.",
  },
  apart: {
    title: "Functions run separately from this pane.",
    text: "Everything works, but error messages of functions are in English.",
  },
  storage: {
    title: "Your choices are not remembered.",
    text: "Storage is blocked: the language you choose lasts until the pane closes. Everything else works.",
  },
  offline: {
    title: "There is no network connection.",
    text: "Only the help pages need it; everything else works.",
  },
};

const id: typeof en = {
  retry: "Coba lagi",
  waiting: {
    title: "Excel belum merespons.",
    text: "Sementara itu tabel, fungsi, dan skenario dapat dibaca; penyisipan dapat dilakukan begitu Excel merespons.",
    reason: "Excel belum merespons.",
  },
  absent: {
    title: "Panel ini tidak terhubung ke Excel.",
    text: "Tabel, fungsi, dan skenario dapat dibaca, tetapi tidak dapat disisipkan. Periksa jaringan, atau buka Timbang dari Excel.",
    reason: "Tidak terhubung ke Excel.",
  },
  "too-old": {
    title: "Versi Excel ini belum mendukung Timbang.",
    text: "Tabel, fungsi, dan skenario dapat dibaca, tetapi tidak dapat disisipkan. Untuk itu perlu Excel 2021 atau lebih baru, Microsoft 365, atau Excel di web.",
    reason: "Memerlukan Excel 2021 atau lebih baru.",
  },
  missing: {
    title: "Excel ini tidak menghitung fungsi add-in.",
    text: "Tabel dapat disisipkan. Rumus BPS dan lembar rumus menampilkan #NAME? di sini; keduanya dihitung di Excel untuk Windows, Mac, dan web.",
  },
  apart: {
    title: "Fungsi berjalan terpisah dari panel ini.",
    text: "Semua berfungsi, tetapi pesan kesalahan fungsi berbahasa Inggris.",
  },
  storage: {
    title: "Pilihan Anda tidak tersimpan.",
    text: "Penyimpanan diblokir: bahasa yang Anda pilih bertahan sampai panel ditutup. Selebihnya berfungsi.",
  },
  offline: {
    title: "Tidak ada jaringan.",
    text: "Hanya halaman bantuan yang memerlukannya; selebihnya berfungsi.",
  },
};

/** What works and what does not where the pane runs. */
export const capabilityTexts: Readonly<Record<Language, typeof en>> = { en, id };
