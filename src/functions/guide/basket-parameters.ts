import type { Bilingual } from "../../language";
import type { GuideParameter } from "./function-guide";

export const itemsDown: Bilingual = {
  en: "Items run down and periods across; when base_prices is one row, items run across.",
  id: "Satu barang per baris dan satu periode per kolom; bila base_prices satu baris, satu barang per kolom.",
};

export const basePrices: GuideParameter = {
  name: "base_prices",
  shape: "range",
  description: {
    en: "Price of each item in the base period: one column (or one row). No price may be missing.",
    id: "Harga setiap barang pada periode dasar: satu kolom (atau satu baris). Semua harga harus ada.",
  },
};

export const currentPrices: GuideParameter = {
  name: "current_prices",
  shape: "range",
  description: {
    en: "Prices of the same items in one or more periods. No price may be missing.",
    id: "Harga barang yang sama pada satu periode atau lebih. Semua harga harus ada.",
  },
};

export const baseQuantities: GuideParameter = {
  name: "base_quantities",
  shape: "range",
  description: {
    en: "Quantity of each item in the base period, in the same direction as base_prices. A blank or a dash is 0.",
    id: "Kuantitas setiap barang pada periode dasar, searah base_prices. Sel kosong atau tanda hubung berarti 0.",
  },
};

export const currentQuantities: GuideParameter = {
  name: "current_quantities",
  shape: "range",
  description: {
    en: "Quantities of the same items in the periods of current_prices, of the same size. A blank or a dash is 0.",
    id: "Kuantitas barang yang sama pada periode current_prices, dengan ukuran yang sama. Sel kosong atau tanda hubung berarti 0.",
  },
};

export const itemWeights: GuideParameter = {
  name: "weights",
  shape: "range",
  description: {
    en: "Weight of each item: one column (or one row), with any positive sum. A blank or a dash is 0.",
    id: "Penimbang setiap barang: satu kolom (atau satu baris), dengan jumlah positif berapa pun. Sel kosong atau tanda hubung berarti 0.",
  },
};
