import { ibIndices, ibShocks, itShocks, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "NTP_SCENARIO_RANGE",
  description: {
    en: "Lowest and highest NTP after percent shocks when the weights are known only within bounds, in one row of two. The weights of each side add up to 1. Items run down; when it_indices is one row, items run across.",
    id: "NTP terendah dan tertinggi setelah perubahan harga tertentu bila penimbang hanya diketahui dalam batas, dalam satu baris. Penimbang setiap sisi berjumlah 1. Satu barang per baris; bila it_indices satu baris, satu barang per kolom.",
  },
  formula: "NTP_min = min It / max Ib × 100; NTP_max = max It / min Ib × 100",
  parameters: [
    {
      name: "it_indices",
      shape: "range",
      description: {
        en: "Index of each received item: one column (or one row). No index may be missing.",
        id: "Indeks setiap barang yang diterima: satu kolom (atau satu baris). Semua indeks harus ada.",
      },
    },
    {
      name: "it_low",
      shape: "range",
      description: {
        en: "Lowest share of each received item, 0 to 1. A blank or a dash is 0.",
        id: "Bagian terendah setiap barang yang diterima, 0 sampai 1. Sel kosong atau tanda hubung berarti 0.",
      },
    },
    {
      name: "it_high",
      shape: "range",
      description: {
        en: "Highest share of each received item. A blank or a dash is 0.",
        id: "Bagian tertinggi setiap barang yang diterima. Sel kosong atau tanda hubung berarti 0.",
      },
    },
    itShocks,
    ibIndices,
    {
      name: "ib_low",
      shape: "range",
      description: {
        en: "Lowest share of each paid item, 0 to 1. A blank or a dash is 0.",
        id: "Bagian terendah setiap barang yang dibayar, 0 sampai 1. Sel kosong atau tanda hubung berarti 0.",
      },
    },
    {
      name: "ib_high",
      shape: "range",
      description: {
        en: "Highest share of each paid item. A blank or a dash is 0.",
        id: "Bagian tertinggi setiap barang yang dibayar. Sel kosong atau tanda hubung berarti 0.",
      },
    },
    ibShocks,
  ],
  examples: [
    {
      formula: "=BPS.NTP_SCENARIO_RANGE({100;120},{0.4;0.4},{0.6;0.6},{0;0},{100},{1},{1},{0})",
      gives: [[108, 112]],
    },
  ],
  source: {
    en: "Linear programme over weights within bounds that add up to 1",
    id: "Program linear atas penimbang dalam batas yang berjumlah 1",
  },
  concepts: ["scenario"],
};
