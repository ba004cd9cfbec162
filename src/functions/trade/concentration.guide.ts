import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "CONCENTRATION",
  description: {
    en: "Concentration of a total over its categories. Every category in the range counts, even if it is nil: leave it out of the range to exclude it. Categories run down and periods across; one row is categories across.",
    id: "Konsentrasi suatu jumlah pada kategorinya. Setiap kategori dalam rentang dihitung, juga yang nihil: keluarkan dari rentang bila tidak diikutkan. Satu kategori per baris dan satu periode per kolom; satu baris berarti satu kategori per kolom.",
  },
  formula: "HHI = Σ s_i²;  s_i = v_i / Σv",
  parameters: [
    {
      name: "values",
      shape: "range",
      description: {
        en: "Values of the categories in one unit, without their total. A blank or a dash is nil; a negative value is refused.",
        id: "Nilai kategori dalam satu satuan, tanpa jumlahnya. Sel kosong atau tanda hubung berarti nihil; nilai negatif ditolak.",
      },
    },
    {
      name: "measure",
      shape: "value",
      optional: true,
      description: {
        en: '"hhi" (Herfindahl-Hirschman, 1/n to 1; default), "hhi_normalised" (0 to 1), "equivalent" (1/HHI), "cr3", "cr5" or "cr" with any number (share of so many of the largest, to 1), "entropy" (natural logarithm), "theil_t", "theil_l" (needs positive values), "gini" or "unctad" (UNCTAD\'s concentration index, by the root of HHI, 0 to 1).',
        id: '"hhi" (Herfindahl-Hirschman, 1/n sampai 1; bawaan), "hhi_normalised" (0 sampai 1), "equivalent" (1/HHI), "cr3", "cr5", atau "cr" dengan angka apa pun (peran sebanyak itu yang terbesar, sampai 1), "entropy" (logaritma natural), "theil_t", "theil_l" (perlu nilai positif), "gini", atau "unctad" (indeks konsentrasi UNCTAD, dengan akar HHI, 0 sampai 1).',
      },
      choice: {
        id: "CONCENTRATION_MEASURE",
        words: {
          hhi: { en: "Herfindahl-Hirschman, 1/n to 1", id: "Herfindahl-Hirschman, 1/n sampai 1" },
          hhi_normalised: { en: "The same from 0 to 1", id: "sama, dari 0 sampai 1" },
          equivalent: { en: "As many equal categories", id: "jumlah setara (1/HHI)" },
          cr3: { en: "Share of the 3 largest", id: "peran 3 terbesar" },
          cr5: {
            en: "Share of the 5 largest; cr and any number",
            id: "peran 5 terbesar; cr dan angka apa pun",
          },
          entropy: { en: "Entropy, natural logarithm", id: "entropi, logaritma natural" },
          theil_t: { en: "Theil's T", id: "Theil T" },
          theil_l: { en: "Theil's L", id: "Theil L" },
          gini: { en: "Gini coefficient", id: "koefisien Gini" },
          unctad: { en: "UNCTAD's concentration index", id: "indeks konsentrasi UNCTAD" },
        },
      },
    },
  ],
  examples: [
    { formula: "=BPS.CONCENTRATION({20;50;20;10})", gives: [[0.34]] },
    { formula: '=BPS.CONCENTRATION({20;50;20;10},"hhi_normalised")', gives: [[0.12]] },
    { formula: '=BPS.CONCENTRATION({20;50;20;10},"equivalent")', gives: [[50 / 17]] },
    { formula: '=BPS.CONCENTRATION({20;50;20;10},"gini")', gives: [[0.3]] },
    { formula: '=BPS.CONCENTRATION({20,10;50,40;20,30;10,20},"cr2")', gives: [[0.7, 0.7]] },
    { formula: '=BPS.CONCENTRATION({70;30},"unctad")', gives: [[0.18597402]] },
  ],
  source:
    "P. Dörsam, Wirtschaftsstatistik anschaulich dargestellt (2004), for the example; F. A. Cowell, Measuring Inequality (2011), ch. 3; UNCTADstat, product concentration index of exports and imports",
  remarks: {
    en: 'Every cell in the range is a category, even a nil one; "hhi_normalised", "unctad" and "gini" depend on their number. "theil_l" needs positive values. Gini is without a correction for small samples, logarithms are natural.',
    id: 'Setiap sel dalam rentang adalah kategori, juga yang nihil; "hhi_normalised", "unctad", dan "gini" bergantung pada banyaknya. "theil_l" memerlukan nilai positif. Gini tanpa koreksi sampel kecil, logaritma natural.',
  },
  concepts: ["concentration"],
};
