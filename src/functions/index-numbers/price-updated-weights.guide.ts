import { sources } from "../../language";
import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "PRICE_UPDATED_WEIGHTS",
  description: {
    en: "Weights at the prices of later periods (price-updated, as in a Lowe index), one per item and period: the share of each item in the aggregate at that time. Their sum stays the same. Items run down; when weights is one row, items run across.",
    id: "Penimbang menurut harga periode kemudian (dimutakhirkan dengan harga, seperti pada indeks Lowe), satu setiap barang dan periode: bagian setiap barang dalam indeks gabungan saat itu. Jumlahnya tetap. Satu barang per baris; bila weights satu baris, satu barang per kolom.",
  },
  formula: "w'_i = w_i I_i / Σ w_j I_j × Σ w_j",
  parameters: [
    {
      name: "weights",
      shape: "range",
      description: {
        en: "Weight of each item in the period of the weights: one column (or one row), with any positive sum. A blank or a dash is 0.",
        id: "Penimbang setiap barang pada periode penimbang: satu kolom (atau satu baris), dengan jumlah positif berapa pun. Sel kosong atau tanda hubung berarti 0.",
      },
    },
    {
      name: "indices",
      shape: "range",
      description: {
        en: "Index of each item in one or more periods (the period of the weights = 100). No index may be missing.",
        id: "Indeks setiap barang pada satu periode atau lebih (periode penimbang = 100). Semua indeks harus ada.",
      },
    },
  ],
  examples: [
    { formula: "=BPS.PRICE_UPDATED_WEIGHTS({50;50},{300;100})", gives: [[75], [25]] },
    {
      formula: "=BPS.PRICE_UPDATED_WEIGHTS({6000;4000},{100,120;100,80})",
      gives: [
        [6000, 6923.07692308],
        [4000, 3076.92307692],
      ],
    },
  ],
  source: `${sources.cpiManual}, ch. 9`,
  remarks: {
    en: "These are the effective weights of the later period: an item whose price rises more than the others counts for more in the next change. The values of BPS's modified Laspeyres index contain them.",
    id: "Inilah penimbang efektif periode itu: barang yang harganya naik lebih dari yang lain makin menentukan perubahan berikutnya. Indeks Laspeyres yang dikembangkan BPS membawanya dalam nilai yang diteruskan.",
  },
  concepts: ["index-weights"],
};
