import type { Language } from "../language";

const en = {
  title: "An earlier step was cut off.",
  cleared: (title: string) =>
    `${title}: what it left has been cleared away; your own cells are as they were.`,
  edited: (title: string) =>
    `${title}: its cells have been edited since, so nothing was touched. You can remove it under Workbook.`,
  failed: (title: string) =>
    `${title}: Excel does not allow clearing it away now; it is tried again when this pane opens.`,
};

const id: typeof en = {
  title: "Langkah sebelumnya terputus.",
  cleared: (title) =>
    `${title}: sisanya sudah dibersihkan; sel Anda sendiri kembali seperti semula.`,
  edited: (title) =>
    `${title}: sel-selnya sudah diubah sejak itu, jadi tidak disentuh. Blok ini dapat dihapus di Buku kerja.`,
  failed: (title) =>
    `${title}: Excel belum mengizinkan pembersihan; dicoba lagi saat panel ini dibuka.`,
};

/** Words about what a request left that was cut off, by what became of it. */
export const leftoverTexts: Readonly<Record<Language, typeof en>> = { en, id };
