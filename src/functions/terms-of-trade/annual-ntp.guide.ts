import { sources } from "../../language";
import { firstMonth, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "ANNUAL_NTP",
  description: {
    en: "NTP of each calendar year in points: the year's mean It / its mean Ib x 100; a year with a missing month is #N/A.",
    id: "NTP setiap tahun kalender dalam poin: rata-rata It / rata-rata Ib x 100; tahun yang bulannya tidak lengkap menjadi #N/A.",
  },
  formula: "NTP_year = mean(It) / mean(Ib) × 100",
  parameters: [
    {
      name: "it",
      shape: "range",
      description: {
        en: "One row or one column of monthly It; several rows are several series.",
        id: "Satu baris atau satu kolom It bulanan; beberapa baris berarti beberapa deret.",
      },
    },
    {
      name: "ib",
      shape: "range",
      description: {
        en: "Monthly Ib, of the same size.",
        id: "Ib bulanan, dengan ukuran yang sama.",
      },
    },
    firstMonth,
  ],
  examples: [
    {
      formula:
        "=BPS.ANNUAL_NTP({110,110,110,110,110,110,132,132,132,132,132,132},{110,110,110,110,110,110,110,110,110,110,110,110})",
      gives: [[110]],
    },
  ],
  source: `${sources.ntpBook}, tables 6.2 to 6.7`,
  remarks: {
    en: "The book's text speaks of the mean of the monthly NTP, but its printed figures are the ratio of the annual means: Perkebunan Rakyat 2020 is printed as 124.57, and the mean of the monthly figures is 124.59.",
    id: "Teks buku menyebut rata-rata NTP bulanan, tetapi angkanya adalah rasio rata-rata tahunan: Perkebunan Rakyat 2020 tercetak 124,57, sedangkan rata-rata angka bulanannya 124,59.",
  },
  concepts: ["ntp", "annual-average"],
};
