import {
  ibIndices,
  ibShocks,
  ibWeights,
  itIndices,
  itShocks,
  itWeights,
  type FunctionGuide,
} from "../guide";

export const guide: FunctionGuide = {
  id: "NTP_SCENARIO",
  description: {
    en: "It, Ib and NTP after percent shocks on single prices, in one row of three. Items run down; when it_weights is one row, items run across.",
    id: "It, Ib, dan NTP setelah perubahan harga tertentu dalam persen, dalam satu baris. Satu barang per baris; bila it_weights satu baris, satu barang per kolom.",
  },
  formula: "It = Σ w_i I_i (1 + s_i / 100) / Σ w_i; NTP = It / Ib × 100",
  parameters: [itIndices, itWeights, itShocks, ibIndices, ibWeights, ibShocks],
  examples: [
    {
      formula: "=BPS.NTP_SCENARIO({120;100},{1;1},{-10;0},{104},{1},{0})",
      gives: [[104, 104, 100]],
    },
  ],
  source: {
    en: "NTP = It / Ib × 100 with changed prices",
    id: "NTP = It / Ib × 100 dengan harga yang berubah",
  },
  concepts: ["scenario"],
};
