import type { Language } from "../language";

const en = {
  retry: "Try again",
  waiting: {
    title: "Excel has not answered yet.",
    text: "Tables, functions and scenarios can be read meanwhile; inserting begins when Excel answers.",
    reason: "Excel has not answered yet.",
  },
  absent: {
    title: "This pane is not connected to Excel.",
    text: "Tables, functions and scenarios can be read, but nothing inserted. Check the network, or open Timbang from Excel.",
    reason: "Not connected to Excel.",
  },
  "too-old": {
    title: "This version of Excel is not supported.",
    text: "Tables, functions and scenarios can be read, but nothing inserted. Inserting requires Excel 2021 or later, Microsoft 365 or Excel on the web.",
    reason: "Requires Excel 2021 or later.",
  },
  missing: {
    title: "This Excel does not calculate functions of add-ins.",
    text: "Tables can be inserted. BPS formulas and live sheets show #NAME? here; they calculate in Excel on Windows, Mac and the web.",
  },
  apart: {
    title: "Functions run separately from this pane.",
    text: "Everything works, but the sentences of functions that fail are in English.",
  },
  storage: {
    title: "Choices are not remembered.",
    text: "Storage is blocked: the language that you choose lasts until the pane closes. The rest works.",
  },
  offline: {
    title: "There is no network.",
    text: "Only the help pages need it; the rest works.",
  },
};

const id: typeof en = {
  retry: "Coba lagi",
  waiting: {
    title: "Excel belum menjawab.",
    text: "Sementara itu tabel, fungsi, dan skenario dapat dibaca; menyisipkan bisa begitu Excel menjawab.",
    reason: "Excel belum menjawab.",
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
    text: "Semua berfungsi, tetapi kalimat dari fungsi yang gagal berbahasa Inggris.",
  },
  storage: {
    title: "Pilihan tidak diingat.",
    text: "Penyimpanan diblokir: bahasa yang Anda pilih bertahan sampai panel ditutup. Selebihnya berfungsi.",
  },
  offline: {
    title: "Tidak ada jaringan.",
    text: "Hanya halaman bantuan yang memerlukannya; selebihnya berfungsi.",
  },
};

/** What works and what does not where the pane runs. */
export const capabilityTexts: Readonly<Record<Language, typeof en>> = { en, id };
