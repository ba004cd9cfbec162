import { sources } from "../../language";
import {
  codes,
  leafIndices,
  parents,
  rowWeights,
  treeGapMethods,
  type FunctionGuide,
} from "../guide";

export const guide: FunctionGuide = {
  id: "INDEX_TREE",
  description: {
    en: "Indices of a whole hierarchy in points: the leaves as given, every other row the weighted mean of its children, one result per code and period. Codes run down and periods across; when weights is one row, codes run across.",
    id: "Indeks seluruh hierarki dalam poin: baris ujung seperti diberikan, baris lain rata-rata tertimbang baris di bawahnya, satu hasil setiap kode dan periode. Satu kode per baris dan satu periode per kolom; bila weights satu baris, satu kode per kolom.",
  },
  formula: "I_n = Σ w_c I_c / Σ w_c",
  parameters: [
    codes,
    parents,
    rowWeights,
    leafIndices,
    {
      name: "missing",
      shape: "value",
      optional: true,
      description: {
        en: 'A missing index of a leaf: "refuse" (the default), "renormalise" (the weights of the others below the same row are raised in proportion, in that period; a row without any index is #N/A in its cell) or "parent" (it moves from its last index, 100 before the first period, as the row above does).',
        id: 'Indeks baris ujung yang tidak ada: "refuse" (ditolak, bawaan), "renormalise" (penimbang yang lain di bawah baris yang sama dinaikkan sebanding, pada periode itu; baris tanpa indeks sama sekali #N/A di selnya), atau "parent" (bergerak dari indeks terakhirnya, 100 sebelum periode pertama, seperti baris di atasnya).',
      },
      choice: treeGapMethods,
    },
  ],
  examples: [
    {
      formula: '=BPS.INDEX_TREE({"It";"A";"B"},{"";"It";"It"},{"";3;1},{"","";110,120;130,140})',
      gives: [
        [115, 125],
        [110, 120],
        [130, 140],
      ],
    },
    {
      formula:
        '=BPS.INDEX_TREE({"It";"A";"B"},{"";"It";"It"},{"";3;1},{"","";110,120;130,""},"renormalise")',
      gives: [
        [115, 120],
        [110, 120],
        [130, "#N/A"],
      ],
    },
    {
      formula:
        '=BPS.INDEX_TREE({"It";"A";"B"},{"";"It";"It"},{"";3;1},{"","";110,121;130,""},"parent")',
      gives: [
        [115, 126.5],
        [110, 121],
        [130, 143],
      ],
    },
  ],
  source: `${sources.ntpBook}, ch. III (2018=100)`,
  remarks: {
    en: "A weight given to a row that is not a leaf replaces the sum of those below it where that row enters the one above.",
    id: "Penimbang pada baris yang bukan ujung menggantikan jumlah penimbang di bawahnya ketika baris itu masuk ke baris di atasnya.",
  },
  concepts: ["subsector", "aggregation"],
};
