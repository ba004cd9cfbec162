import type { Language } from "../language";

const en = {
  book: "Publication",
  none: "There is no publication of this kind.",
  otherKind: {
    ntp: (books: string) => `Without NTP: ${books}.`,
    trade: (books: string) => `Without trade: ${books}.`,
    own: (books: string) => `Without such tables: ${books}.`,
  },
  notKept:
    "The browser has no room for the book, or does not store anything. Remove some of what is stored, and try again.",
  noItems: (book: string) =>
    `${book} prints indices of groups, but no weights: no price scenario can be made from it, and no change can be decomposed. Its tables, series and checks are available.`,
  noTrade: (book: string) => `${book} prints no trade by chapter, port, country or month.`,
  noBalance: (book: string) => `${book} prints no trade balance.`,
  noTradeScenario: (book: string) =>
    `${book} does not print both exports and imports by country: no trade scenario can be made from it.`,
};

const id: typeof en = {
  book: "Publikasi",
  none: "Tidak ada publikasi jenis ini.",
  otherKind: {
    ntp: (books) => `Tanpa NTP: ${books}.`,
    trade: (books) => `Tanpa perdagangan: ${books}.`,
    own: (books) => `Tanpa tabel semacam ini: ${books}.`,
  },
  notKept:
    "Peramban tidak punya ruang untuk buku ini, atau tidak menyimpan apa pun. Hapus sebagian yang tersimpan, lalu coba lagi.",
  noItems: (book) =>
    `${book} memuat indeks kelompok, tetapi tidak memuat penimbangnya: skenario harga tidak dapat dibuat dan perubahannya tidak dapat diuraikan. Tabel, deret, dan pemeriksaannya tersedia.`,
  noTrade: (book) =>
    `${book} tidak memuat perdagangan menurut kelompok komoditas, pelabuhan, negara, atau bulan.`,
  noBalance: (book) => `${book} tidak memuat neraca perdagangan.`,
  noTradeScenario: (book) =>
    `${book} tidak memuat ekspor dan impor menurut negara sekaligus: skenario perdagangan tidak dapat dibuat.`,
};

/** Which book a screen works with, and what a book does not allow. */
export const booksTexts: Record<Language, typeof en> = { en, id };
