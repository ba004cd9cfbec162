import type { FunctionGuide } from "./function-guide";
import { sources } from "./sources";

export const ntpSeriesGuides: Record<"ANNUAL_NTP" | "RURAL_INFLATION", FunctionGuide> = {
  ANNUAL_NTP: {
    formula: "NTP_year = mean(It) / mean(Ib) × 100",
    examples: [
      {
        formula:
          "=BPS.ANNUAL_NTP({110,110,110,110,110,110,132,132,132,132,132,132},{110,110,110,110,110,110,110,110,110,110,110,110})",
        gives: [[110]],
      },
    ],
    source: `${sources.ntpBook}, tables 6.2 to 6.7`,
    remarks: {
      en: "The book's text speaks of the mean of the monthly NTP, but its prints are the ratio of the annual means: Perkebunan Rakyat 2020 is printed as 124.57, and the mean of the monthly figures is 124.59.",
      id: "Teks buku menyebut rata-rata NTP bulanan, tetapi angkanya adalah rasio rata-rata tahunan: Perkebunan Rakyat 2020 tercetak 124,57, sedangkan rata-rata angka bulanannya 124,59.",
    },
    id: {
      description:
        "NTP setiap tahun kalender dalam poin: rata-rata It / rata-rata Ib x 100; tahun yang bulannya tidak lengkap menjadi #N/A.",
      parameters: {
        it: "Satu baris atau satu kolom It bulanan; beberapa baris berarti beberapa deret.",
        ib: "Ib bulanan, dengan ukuran yang sama.",
        first_month: "Bulan pertama deret, 1 (Januari, bila dikosongkan) sampai 12.",
      },
    },
  },
  RURAL_INFLATION: {
    formula: "(IKRT_t − IKRT_k) / IKRT_k × 100",
    examples: [
      { formula: "=BPS.RURAL_INFLATION({100,101,102.01})", gives: [["#N/A", 1, 1]] },
      {
        formula:
          '=BPS.RURAL_INFLATION({100;101;102;103;104;105;106;107;108;109;110;111;112},"y-t-d",12)',
        gives: [["#N/A"], [1], [2], [3], [4], [5], [6], [7], [8], [9], [10], [11], [12]],
      },
    ],
    source: `${sources.ntpBook}, table 6.12`,
    id: {
      description:
        "Inflasi perdesaan dalam persen: perubahan indeks konsumsi rumah tangga petani (IKRT), bulan demi bulan. Bulan tanpa pembanding menjadi #N/A.",
      parameters: {
        ikrt: "IKRT bulanan dalam satu baris atau satu kolom, berurutan.",
        kind: '"m-t-m" (terhadap bulan sebelumnya, bawaan), "y-t-d" (terhadap Desember sebelumnya), atau "y-o-y" (terhadap bulan yang sama tahun sebelumnya).',
        first_month:
          'Bulan pertama deret, 1 (Januari) sampai 12: diperlukan oleh "y-t-d", tidak dibaca oleh yang lain.',
      },
    },
  },
};
