import type { Language } from "../language";

const en = {
  book: "Publication",
  none: "There is no publication of this kind.",
  otherKind: {
    ntp: (books: string) => `No NTP in: ${books}.`,
    trade: (books: string) => `No trade in: ${books}.`,
    own: (books: string) => `No such tables in: ${books}.`,
  },
  notKept:
    "The browser has no room for the book, or stores nothing at all. Remove some of what is stored and try again.",
  noItems: (book: string) =>
    `${book} prints indices of groups, but no weights, so it allows no price scenarios or decompositions. Its tables, series and checks are available.`,
  noTrade: (book: string) => `${book} has no trade by chapter, port, country or month.`,
  noBalance: (book: string) => `${book} has no trade balance.`,
  noTradeScenario: (book: string) =>
    `${book} does not print both exports and imports by country, so it allows no trade scenarios.`,
};

const id: typeof en = {
  book: "Publikasi",
  none: "Tidak ada publikasi jenis ini.",
  otherKind: {
    ntp: (books) => `Tidak memuat NTP: ${books}.`,
    trade: (books) => `Tidak memuat ekspor-impor: ${books}.`,
    own: (books) => `Tidak memuat tabel semacam ini: ${books}.`,
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
