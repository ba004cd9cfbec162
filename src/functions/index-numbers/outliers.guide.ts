import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "OUTLIERS",
  description: {
    en: "TRUE for each price relative that is far from the others in the range, FALSE for the rest; the result has the shape of the relatives. A blank, a dash, a 0 or an error is #N/A in its cell, and the others are judged without it.",
    id: "TRUE untuk setiap relatif harga yang jauh dari relatif lain dalam rentang, FALSE untuk yang lain; hasilnya searah relatives. Sel kosong, tanda hubung, 0, atau kesalahan menjadi #N/A di selnya, dan yang lain dinilai tanpa sel itu.",
  },
  formula: "x < Q2 − 2.5 max(Q2 − Q1, A Q2);  x > Q2 + 2.5 max(Q3 − Q2, A Q2)",
  parameters: [
    {
      name: "relatives",
      shape: "range",
      description: {
        en: "Price relatives (100 = no change).",
        id: "Relatif harga (100 = tidak berubah).",
      },
    },
    {
      name: "method",
      shape: "value",
      optional: true,
      description: {
        en: '"quartile" (2.5 times the distance of median and quartile, the default), "tukey" (trimmed semi-means), "hb" (Hidiroglou-Berthelot: rises and falls alike) or "robust-z" (median absolute deviation).',
        id: '"quartile" (2,5 kali jarak median dan kuartil, bawaan), "tukey" (rata-rata terpangkas setiap paruh), "hb" (Hidiroglou-Berthelot: kenaikan dan penurunan setara), atau "robust-z" (deviasi absolut median).',
      },
      choice: {
        id: "OUTLIER_METHOD",
        words: {
          quartile: { en: "Distance from the quartiles", id: "jarak dari kuartil" },
          tukey: { en: "Tukey's algorithm", id: "algoritma Tukey" },
          hb: { en: "Hidiroglou-Berthelot", id: "Hidiroglou-Berthelot" },
          "robust-z": { en: "Distance from the median", id: "jarak dari median" },
        },
      },
    },
    {
      name: "minimum_distance",
      shape: "value",
      optional: true,
      description: {
        en: "Least distance, as a share of the median, that is multiplied by 2.5 (A of Hidiroglou and Berthelot, e.g. 0.05), for ranges in which most prices do not change; none when left out.",
        id: "Jarak terkecil, sebagai bagian dari median, yang dikalikan 2,5 (A dari Hidiroglou dan Berthelot, misalnya 0,05), untuk rentang yang sebagian besar harganya tidak berubah; tidak ada bila dikosongkan.",
      },
    },
  ],
  examples: [
    {
      formula: "=BPS.OUTLIERS({99;100;101;102;300})",
      gives: [[false], [false], [false], [false], [true]],
    },
    {
      formula: '=BPS.OUTLIERS({99,100,101,102,300},"robust-z")',
      gives: [[false, false, false, false, true]],
    },
    {
      formula: '=BPS.OUTLIERS({100;100;100;"";100.5;150},"hb",0.05)',
      gives: [[false], [false], [false], ["#N/A"], [false], [true]],
    },
  ],
  source: "Consumer Price Index Manual (IMF et al., 2020), par. 5.113 to 5.135",
  remarks: {
    en: "A flag is a question, not a verdict: when most relatives are 100, every change can be flagged, unless minimum_distance says how small a change never counts: 0.05 leaves all within 2.5 × 5 percent of the median. Tukey's method flags the lowest and the highest 5 percent beyond that in any case.",
    id: "Tanda ini pertanyaan, bukan kesimpulan: bila sebagian besar relatif 100, setiap perubahan dapat ditandai, kecuali minimum_distance menetapkan perubahan kecil yang tidak pernah dihitung: 0,05 membiarkan semua yang berada dalam 2,5 × 5 persen dari median. Di luar itu, metode Tukey selalu menandai 5 persen terendah dan tertinggi.",
  },
  concepts: ["price-relative"],
};
