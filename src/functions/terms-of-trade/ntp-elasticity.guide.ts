import { ibIndices, ibWeights, itIndices, itWeights, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "NTP_ELASTICITY",
  description: {
    en: "Percent change of NTP when the price of one item changes by one percent: received items, then paid items (negative). Items run down; when it_weights is one row, items run across.",
    id: "Perubahan NTP dalam persen bila harga satu barang berubah satu persen: barang yang diterima, lalu barang yang dibayar (negatif). Satu barang per baris; bila it_weights satu baris, satu barang per kolom.",
  },
  formula: "e_i = ± w_i I_i / Σ w_j I_j",
  parameters: [itIndices, itWeights, ibIndices, ibWeights],
  examples: [
    {
      formula: "=BPS.NTP_ELASTICITY({100;100},{3;1},{120;80},{1;1})",
      gives: [[0.75], [0.25], [-0.6], [-0.4]],
    },
  ],
  source: {
    en: "Derivative of NTP = It / Ib × 100 with respect to one price",
    id: "Turunan NTP = It / Ib × 100 terhadap satu harga",
  },
  remarks: {
    en: "Exact for received items at any size; for paid items it holds for small changes. For large ones use NTP_SCENARIO.",
    id: "Tepat untuk barang yang diterima, berapa pun besarnya; untuk barang yang dibayar hanya berlaku bagi perubahan kecil. Untuk perubahan besar gunakan NTP_SCENARIO.",
  },
  concepts: ["scenario"],
};
