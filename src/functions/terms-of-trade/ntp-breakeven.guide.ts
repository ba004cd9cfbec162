import { ibIndices, ibWeights, itIndices, itWeights, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "NTP_BREAKEVEN",
  description: {
    en: "Percent shock, applied in proportion to the patterns (1 = in full), that brings NTP to a target; 0 if it is already there. #N/A if no shock that leaves every price positive can reach it. Items run down; when it_weights is one row, items run across.",
    id: "Perubahan harga dalam persen, sebanding dengan pola (1 = penuh), yang membawa NTP ke sasaran; 0 bila sudah di sana. #N/A bila tidak ada perubahan yang membuat semua harga tetap positif. Satu barang per baris; bila it_weights satu baris, satu barang per kolom.",
  },
  formula: "x = (T B − 100 A) / (100 a − T b); It = A + a x, Ib = B + b x",
  parameters: [
    itIndices,
    itWeights,
    {
      name: "it_pattern",
      shape: "range",
      description: {
        en: "Share of the shock applied to the price of each received item: 1 in full, -1 in the opposite direction. A blank is 0.",
        id: "Bagian perubahan untuk harga setiap barang yang diterima: 1 penuh, -1 sebaliknya. Sel kosong berarti 0.",
      },
    },
    ibIndices,
    ibWeights,
    {
      name: "ib_pattern",
      shape: "range",
      description: {
        en: "Share of the shock applied to the price of each paid item. A blank is 0.",
        id: "Bagian perubahan untuk harga setiap barang yang dibayar. Sel kosong berarti 0.",
      },
    },
    {
      name: "target",
      shape: "value",
      optional: true,
      description: {
        en: "NTP in points; 100 when left out.",
        id: "NTP dalam poin; 100 bila dikosongkan.",
      },
    },
  ],
  examples: [
    { formula: "=BPS.NTP_BREAKEVEN({90},{1},{1},{99},{1},{0})", gives: [[10]] },
    { formula: "=BPS.NTP_BREAKEVEN({90},{1},{1},{99},{1},{0},100)", gives: [[10]] },
    { formula: "=BPS.NTP_BREAKEVEN({100;100},{1;1},{1;0},{100},{1},{0},105)", gives: [[10]] },
  ],
  source: {
    en: "Closed form of NTP = target, linear in the shock",
    id: "Bentuk tertutup NTP = sasaran, linear terhadap perubahan harga",
  },
  concepts: ["scenario"],
};
