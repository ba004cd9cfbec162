import { type Language, locales } from "../language";

interface Item {
  label: string;
  text: string;
}

interface Span {
  name: string;
  from: Item;
  to: Item;
}

/** A ratio that a reader compares by: two digits are enough. */
const ratio = (times: number, language: Language): string =>
  times.toLocaleString(locales[language], { maximumSignificantDigits: 2 });

/** Bars that are broken, and how many times as large as the next the smallest of them is. */
interface Broken {
  count: number;
  times: number;
}

const en = {
  numbers: "Numbers in this chart",
  save: "Save or copy chart",
  saveOf: (title: string) => `Save or copy chart: ${title}`,
  copyPicture: "Copy picture",
  savePng: "Save as PNG",
  saveSvg: "Save as SVG",
  saveCsv: "Save numbers as CSV",
  saved: (file: string) => `Saved as ${file}.`,
  notSaved: "The file could not be made here.",
  pictureCopied: "Picture copied.",
  pictureNotCopied: "Pictures cannot be copied here. Save the chart as PNG instead.",
  maker: "Drawn with Timbang. Not a BPS product.",
  cut: ({ count, times }: Broken) =>
    count === 1
      ? `The broken bar is not to scale: ${ratio(times, "en")} times the next.`
      : `The broken bars are not to scale: at least ${ratio(times, "en")} times the next.`,
  marksOf: (line: string) => `${line}: marks`,
  provisional: "Hollow points: figures that are not final.",
  largest: ({ label, text }: Item) => `${label}: ${text}, the largest`,
  farthest: ({ label, text }: Item) => `${label}: ${text}, the farthest from zero`,
  largestOfTotal: (total: Item, largest: Item) =>
    `${total.label}: ${total.text}; largest: ${largest.label}, ${largest.text}`,
  moved: {
    [-1]: ({ name, from, to }: Span) =>
      `${name} fell from ${from.text} (${from.label}) to ${to.text} (${to.label})`,
    0: ({ name, from, to }: Span) => `${name}: ${to.text} in ${to.label} as in ${from.label}`,
    1: ({ name, from, to }: Span) =>
      `${name} rose from ${from.text} (${from.label}) to ${to.text} (${to.label})`,
  },
  furthest: (sentence: string, count: number) =>
    `${sentence}, the largest change of ${count} lines`,
};

const id: typeof en = {
  numbers: "Angka pada grafik ini",
  save: "Simpan atau salin grafik",
  saveOf: (title) => `Simpan atau salin grafik: ${title}`,
  copyPicture: "Salin gambar",
  savePng: "Simpan sebagai PNG",
  saveSvg: "Simpan sebagai SVG",
  saveCsv: "Simpan angka sebagai CSV",
  saved: (file) => `Tersimpan sebagai ${file}.`,
  notSaved: "Berkas tidak dapat dibuat di sini.",
  pictureCopied: "Gambar sudah disalin.",
  pictureNotCopied: "Gambar tidak dapat disalin di sini. Simpan grafik sebagai PNG.",
  maker: "Digambar dengan Timbang. Bukan produk BPS.",
  cut: ({ count, times }) =>
    `Batang terputus tidak sesuai skala: ${count === 1 ? "" : "paling sedikit "}${ratio(times, "id")} kali batang berikutnya.`,
  marksOf: (line) => `${line}: tanda`,
  provisional: "Titik kosong: angka yang belum final.",
  largest: ({ label, text }) => `${label}: ${text}, terbesar`,
  farthest: ({ label, text }) => `${label}: ${text}, terjauh dari nol`,
  largestOfTotal: (total, largest) =>
    `${total.label}: ${total.text}; terbesar: ${largest.label}, ${largest.text}`,
  moved: {
    [-1]: ({ name, from, to }) =>
      `${name} turun dari ${from.text} (${from.label}) menjadi ${to.text} (${to.label})`,
    0: ({ name, from, to }) => `${name}: ${to.text} pada ${to.label}, sama dengan ${from.label}`,
    1: ({ name, from, to }) =>
      `${name} naik dari ${from.text} (${from.label}) menjadi ${to.text} (${to.label})`,
  },
  furthest: (sentence, count) => `${sentence}, perubahan terbesar dari ${count} garis`,
};

/** Words around the charts of the pane. */
export const chartTexts: Readonly<Record<Language, typeof en>> = { en, id };
