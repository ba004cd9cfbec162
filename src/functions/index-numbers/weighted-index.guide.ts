import { sources } from "../../language";
import { gapMethods, itemWeights, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "WEIGHTED_INDEX",
  description: {
    en: "Index of an aggregate in points, one per period: the weighted mean of its items' indices. Items run down and periods across; when weights is one row, items run across.",
    id: "Indeks gabungan dalam poin, satu untuk setiap periode: rata-rata tertimbang indeks barang. Satu barang per baris dan satu periode per kolom; bila weights satu baris, satu barang per kolom.",
  },
  formula: "I = Σ w_i I_i / Σ w_i",
  parameters: [
    {
      name: "indices",
      shape: "range",
      description: {
        en: "Index of each item in one or more periods. No index may be missing, unless the argument missing allows it.",
        id: "Indeks setiap barang pada satu periode atau lebih. Semua indeks harus ada, kecuali bila diatur lain dengan missing.",
      },
    },
    itemWeights,
    {
      name: "missing",
      shape: "value",
      optional: true,
      description: {
        en: 'A missing index: "refuse" (the default) or "renormalise" (the weights of the others are raised in proportion, in that period).',
        id: 'Indeks yang tidak ada: "refuse" (ditolak, bawaan) atau "renormalise" (penimbang yang lain dinaikkan sebanding, pada periode itu).',
      },
      choice: gapMethods,
    },
  ],
  examples: [
    { formula: "=BPS.WEIGHTED_INDEX({110,120;130,140},{3;1})", gives: [[115, 125]] },
    { formula: "=BPS.WEIGHTED_INDEX({110,130},{3,1})", gives: [[115]] },
    {
      formula: '=BPS.WEIGHTED_INDEX({110,120;130,"";100,140},{2;1;1},"renormalise")',
      gives: [[112.5, 126.666666667]],
    },
  ],
  source: `${sources.ntpBook}, ch. III (2018=100)`,
  remarks: {
    en: 'The weights are those of the period in which the indices are 100 (value shares of the base year); for rebased indices take PRICE_UPDATED_WEIGHTS. With "renormalise" a missing item counts as if it were at the mean of the others: the index can jump when it drops out or returns. If prices are available, MODIFIED_LASPEYRES_PRICES with "class" keeps its movement.',
    id: 'Penimbangnya milik periode ketika indeksnya 100 (bagian nilai tahun dasar); untuk indeks yang acuannya diganti, pakai PRICE_UPDATED_WEIGHTS. Dengan "renormalise" barang yang tidak ada dianggap setingkat rata-rata yang lain: indeks dapat melompat ketika barang itu hilang atau kembali. Bila harganya tersedia, MODIFIED_LASPEYRES_PRICES dengan "class" menjaga geraknya.',
  },
  concepts: ["subsector", "index-weights", "aggregation"],
};
