import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "REBASE",
  description: {
    en: "A series on a new base: the mean of the base periods becomes 100, percent changes do not change.",
    id: "Deret dengan tahun dasar baru: rata-rata periode dasar menjadi 100, semua perubahan persen tetap.",
  },
  formula: "I' = I / mean(I_b) × 100",
  parameters: [
    {
      name: "series",
      shape: "range",
      description: {
        en: "One row or one column of an index; several rows are several series. A gap outside the base periods gives #N/A in its cell.",
        id: "Satu baris atau satu kolom indeks; beberapa baris berarti beberapa deret. Kekosongan di luar periode dasar memberi #N/A di selnya.",
      },
    },
    {
      name: "base_start",
      shape: "value",
      description: {
        en: "Position of the first base period in the series, from 1.",
        id: "Posisi periode dasar pertama dalam deret, mulai dari 1.",
      },
    },
    {
      name: "base_end",
      shape: "value",
      optional: true,
      description: {
        en: "Position of the last base period; base_start when left out.",
        id: "Posisi periode dasar terakhir; sama dengan base_start bila dikosongkan.",
      },
    },
  ],
  examples: [
    { formula: "=BPS.REBASE({100,110,130},2)", gives: [[90.9090909091, 100, 118.181818182]] },
    { formula: "=BPS.REBASE({80,100,120,150},1,3)", gives: [[80, 100, 120, 150]] },
  ],
  source: "Australian Bureau of Statistics, 6401.0, September 2012, appendix 1",
  remarks: {
    en: "Indices of a group and its parts, each set to 100 in the same new period, no longer agree with the old weights: take PRICE_UPDATED_WEIGHTS at that period.",
    id: "Indeks suatu kelompok dan bagian-bagiannya yang disamakan dengan 100 pada periode baru yang sama tidak lagi cocok dengan penimbang lama: pakai PRICE_UPDATED_WEIGHTS pada periode itu.",
  },
  concepts: ["base-year", "rebasing"],
};
