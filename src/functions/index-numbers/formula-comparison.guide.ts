import { sources } from "../../language";
import { basePrices, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "FORMULA_COMPARISON",
  description: {
    en: "The price index of one period by ten formulas, side by side: a column of names and a column of indices in points. Items run down; when base_prices is one row, items run across.",
    id: "Indeks harga satu periode menurut sepuluh rumus, berdampingan: kolom nama dan kolom indeks dalam poin. Satu barang per baris; bila base_prices satu baris, satu barang per kolom.",
  },
  formula: "I_L, I_P, I_F, I_T, I_W, I_J, I_D, I_C, I_H, I_ML",
  parameters: [
    basePrices,
    {
      name: "current_prices",
      shape: "range",
      description: {
        en: "Prices of the same items in the current period. No price may be missing.",
        id: "Harga barang yang sama pada periode berjalan. Semua harga harus ada.",
      },
    },
    {
      name: "base_quantities",
      shape: "range",
      description: {
        en: "Quantity of each item in the base period. A blank or a dash is 0.",
        id: "Kuantitas setiap barang pada periode dasar, searah base_prices. Sel kosong atau tanda hubung berarti 0.",
      },
    },
    {
      name: "current_quantities",
      shape: "range",
      description: {
        en: "Quantity of each item in the current period. A blank or a dash is 0.",
        id: "Kuantitas setiap barang pada periode berjalan. Sel kosong atau tanda hubung berarti 0.",
      },
    },
  ],
  examples: [
    {
      formula: "=BPS.FORMULA_COMPARISON({1;1},{4;1},{1;1},{1;4})",
      gives: [
        ["Laspeyres", 250],
        ["Paasche", 160],
        ["Fisher", 200],
        ["Tornqvist", 200],
        ["Walsh", 200],
        ["Jevons", 200],
        ["Dutot", 250],
        ["Carli", 250],
        ["Harmonic", 160],
        ["Modified Laspeyres", 250],
      ],
    },
  ],
  source: `${sources.ppiManual}, ch. 15`,
  concepts: ["index-formulas"],
};
