import type { GuideParameter } from "./function-guide";

export const it: GuideParameter = {
  name: "it",
  shape: "range",
  description: {
    en: "Index of prices received by farmers (It). A blank, a dash or 0 gives #N/A in its cell.",
    id: "Indeks harga yang diterima petani (It). Sel kosong, tanda hubung, atau 0 memberi #N/A di selnya.",
  },
};

export const itIndices: GuideParameter = {
  name: "it_indices",
  shape: "range",
  description: {
    en: "Index of each received item. No index may be missing.",
    id: "Indeks setiap barang yang diterima. Semua indeks harus ada.",
  },
};

export const itWeights: GuideParameter = {
  name: "it_weights",
  shape: "range",
  description: {
    en: "Weight of each received item: one column (or one row), with any positive sum. A blank or a dash is 0.",
    id: "Penimbang setiap barang yang diterima: satu kolom (atau satu baris), dengan jumlah positif berapa pun. Sel kosong atau tanda hubung berarti 0.",
  },
};

export const ibIndices: GuideParameter = {
  name: "ib_indices",
  shape: "range",
  description: {
    en: "Index of each paid item. No index may be missing.",
    id: "Indeks setiap barang yang dibayar. Semua indeks harus ada.",
  },
};

export const ibWeights: GuideParameter = {
  name: "ib_weights",
  shape: "range",
  description: {
    en: "Weight of each paid item, with any positive sum. A blank or a dash is 0.",
    id: "Penimbang setiap barang yang dibayar, dengan jumlah positif berapa pun. Sel kosong atau tanda hubung berarti 0.",
  },
};

export const itShocks: GuideParameter = {
  name: "it_shocks",
  shape: "range",
  description: {
    en: "Percent change of the price of each received item; above -100. A blank is 0.",
    id: "Perubahan harga setiap barang yang diterima dalam persen, di atas -100. Sel kosong berarti 0.",
  },
};

export const ibShocks: GuideParameter = {
  name: "ib_shocks",
  shape: "range",
  description: {
    en: "Percent change of the price of each paid item; above -100. A blank is 0.",
    id: "Perubahan harga setiap barang yang dibayar dalam persen, di atas -100. Sel kosong berarti 0.",
  },
};
