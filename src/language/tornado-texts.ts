import type { Language } from "./language";

const en = {
  heading: "Which price moves NTP most",
  shocks: "Each price moves by",
  kinds: {
    percent: "the same percentage",
    months: "its own range in these months",
  },
  percent: "Percent",
  percentWrong: "Enter a number above 0, up to 99.9.",
  summary: {
    percent: (percent: string) => `± ${percent} %`,
    months: (from: string, to: string) => `range of ${from} to ${to}`,
  },
  chart: {
    percent: (percent: string) => `NTP when one price alone rises by ${percent} percent, points`,
    months: "NTP between the lowest and the highest level of each price, points",
  },
  bar: (rise: string, fall: string) => `${rise}; when it falls, ${fall}`,
  insert: "Insert the ranking as a sheet",
  sheet: (group: string) => `Ranking ${group}`,
  title: (group: string, month: string) => `Which price moves NTP ${group} most, ${month}`,
  method: {
    percent:
      "Each price alone falls and rises by the same percentage; the others stay unchanged. You can edit the shaded cell.",
    months:
      "Each price alone moves to its lowest and highest level in the months of the book; the others stay unchanged. You can edit the shaded cells.",
  },
  baseTitle: "Base month",
  it: "It",
  ib: "Ib",
  ntp: "NTP",
  shock: "Change, percent",
  prices: "Prices, widest swing first",
  code: "Code",
  price: "Price",
  side: "Side",
  received: "It, received",
  paid: "Ib, paid",
  points: "In It or Ib, points",
  fallPercent: "Falls by, percent",
  risePercent: "Rises by, percent",
  fall: "NTP when it falls",
  rise: "NTP when it rises",
};

const id: typeof en = {
  heading: "Harga yang paling memengaruhi NTP",
  shocks: "Setiap harga bergerak",
  kinds: {
    percent: "dengan persentase yang sama",
    months: "dalam rentangnya sendiri pada bulan-bulan ini",
  },
  percent: "Persen",
  percentWrong: "Isi angka di atas 0, paling besar 99,9.",
  summary: {
    percent: (percent) => `± ${percent} %`,
    months: (from, to) => `rentang ${from} s.d. ${to}`,
  },
  chart: {
    percent: (percent) => `NTP bila satu harga saja naik ${percent} persen, poin`,
    months: "NTP antara tingkat terendah dan tertinggi setiap harga, poin",
  },
  bar: (rise, fall) => `${rise}; bila turun ${fall}`,
  insert: "Sisipkan peringkat sebagai lembar",
  sheet: (group) => `Peringkat ${group}`,
  title: (group, month) => `Harga yang paling memengaruhi NTP ${group}, ${month}`,
  method: {
    percent:
      "Satu harga saja turun dan naik dengan persentase yang sama; harga lain tetap. Sel berwarna boleh Anda ubah.",
    months:
      "Satu harga saja diubah ke tingkat terendah dan tertingginya pada bulan-bulan buku ini; harga lain tetap. Sel berwarna boleh Anda ubah.",
  },
  baseTitle: "Bulan dasar",
  it: "It",
  ib: "Ib",
  ntp: "NTP",
  shock: "Perubahan, persen",
  prices: "Harga, dari pengaruh terbesar",
  code: "Kode",
  price: "Harga",
  side: "Sisi",
  received: "It, diterima",
  paid: "Ib, dibayar",
  points: "Dalam It atau Ib, poin",
  fallPercent: "Turun, persen",
  risePercent: "Naik, persen",
  fall: "NTP bila turun",
  rise: "NTP bila naik",
};

/** Words of the ranking of prices by how far each alone moves NTP: in the pane and on its sheet. */
export const tornadoTexts: Readonly<Record<Language, typeof en>> = { en, id };
