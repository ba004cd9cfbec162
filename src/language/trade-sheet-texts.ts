import type { Language } from "./language";

const en = {
  profileTitle: (flow: string, dimension: string, year: number, previous?: number) =>
    `${flow} by ${dimension}, ${year}${previous === undefined ? "" : ` compared with ${previous}`}`,
  yearlyTitle: (first: string, last: string) => `Trade balance by year, ${first} to ${last}`,
  countryTitle: (year: number) => `Trade balance by country, ${year}`,
  continent: "Continent",
  country: "Country",
  year: "Year",
  usd: "US$",
  share: "Share, %",
  growth: "Growth, %",
  contribution: "Contribution, % points",
  rowsTotal: "Total of the rows",
  printedTotal: "Total as printed",
  largest: "Largest",
  percent: "%",
  concentration: "Concentration",
  hhi: "Herfindahl index (HHI)",
  equivalent: "Equal categories (1/HHI)",
  cr3: "Share of the 3 largest",
  cr5: "Share of the 5 largest",
  sector: "Sector",
  notPublished: "not published",
  sectorNames:
    "In the sector list: migas = oil and gas, tambang = mining, pertanian = agriculture, industri = industry.",
  leftOut: "Rows without trade in any year shown are left out.",
  noRounding:
    "Shares and contributions are not rounded; their number format rounds each by itself.",
  exports: "Exports",
  imports: "Imports",
  printedBalance: "Balance as printed",
  balance: "Balance",
  rounding: "Difference by rounding",
  coverage: "Exports per 100 of imports",
  normalised: "Trade specialisation index",
  balanceDiffers:
    "Balances are those of the table, taken from unrounded dollars; exports less imports, each rounded to 0.01 million, can differ from them by the difference shown.",
  millionUsd: "Unit: million US$.",
  inUsd: "Unit: US$.",
};

const id: typeof en = {
  profileTitle: (flow, dimension, year, previous) =>
    `${flow}: rincian ${dimension}, ${year}${previous === undefined ? "" : ` dibandingkan ${previous}`}`,
  yearlyTitle: (first, last) => `Neraca perdagangan menurut tahun, ${first}–${last}`,
  countryTitle: (year) => `Neraca perdagangan menurut negara, ${year}`,
  continent: "Benua",
  country: "Negara",
  year: "Tahun",
  usd: "US$",
  share: "Persen terhadap total",
  growth: "Pertumbuhan (%)",
  contribution: "Andil, poin persen",
  rowsTotal: "Jumlah baris",
  printedTotal: "Jumlah tercetak",
  largest: "Terbesar",
  percent: "%",
  concentration: "Konsentrasi",
  hhi: "Indeks Herfindahl (HHI)",
  equivalent: "Jumlah setara (1/HHI)",
  cr3: "Peran 3 terbesar",
  cr5: "Peran 5 terbesar",
  sector: "Sektor",
  notPublished: "tidak diterbitkan",
  sectorNames: "",
  leftOut: "Baris tanpa perdagangan pada semua tahun yang ditampilkan tidak dimuat.",
  noRounding: "Persen dan andil tidak dibulatkan; format angka membulatkannya satu per satu.",
  exports: "Ekspor",
  imports: "Impor",
  printedBalance: "Neraca tercetak",
  balance: "Neraca",
  rounding: "Selisih pembulatan",
  coverage: "Ekspor per 100 impor",
  normalised: "Indeks Spesialisasi Perdagangan",
  balanceDiffers:
    "Neraca adalah neraca tabel, dihitung dari dolar yang belum dibulatkan; ekspor dikurangi impor yang masing-masing dibulatkan ke 0,01 juta dapat berbeda sebesar selisih yang ditampilkan.",
  millionUsd: "Satuan: juta US$.",
  inUsd: "Satuan: US$.",
};

/** Words that blocks of trade carry in the sheet. */
export const tradeSheetTexts: Readonly<Record<Language, typeof en>> = { en, id };
