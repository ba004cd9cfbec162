import { ibWeights, itWeights, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "NTP_CONTRIBUTION",
  description: {
    en: "Contribution of each received item, then of each paid item, to the change of NTP, in points of NTP; they add up to the change exactly. Items run down; when it_weights is one row, items run across. With several periods, one result per item and period.",
    id: "Andil setiap barang yang diterima, lalu setiap barang yang dibayar, terhadap perubahan NTP dalam poin; jumlahnya tepat sama dengan perubahan itu. Satu barang per baris; bila it_weights satu baris, satu barang per kolom. Untuk beberapa periode, satu hasil setiap barang dan periode.",
  },
  formula: "± L(NTP_t, NTP_t−1) / L(I_t, I_t−1) × (w_i / W)(I_i,t − I_i,t−1)",
  parameters: [
    {
      name: "it_previous",
      shape: "range",
      description: {
        en: "Index of each received item before. No index may be missing.",
        id: "Indeks setiap barang yang diterima sebelumnya. Semua indeks harus ada.",
      },
    },
    {
      name: "it_current",
      shape: "range",
      description: {
        en: "Index of each received item now, of the same size.",
        id: "Indeks setiap barang yang diterima sekarang, dengan ukuran yang sama.",
      },
    },
    itWeights,
    {
      name: "ib_previous",
      shape: "range",
      description: {
        en: "Index of each paid item before. No index may be missing.",
        id: "Indeks setiap barang yang dibayar sebelumnya. Semua indeks harus ada.",
      },
    },
    {
      name: "ib_current",
      shape: "range",
      description: {
        en: "Index of each paid item now, of the same size.",
        id: "Indeks setiap barang yang dibayar sekarang, dengan ukuran yang sama.",
      },
    },
    ibWeights,
  ],
  examples: [
    {
      formula: "=BPS.NTP_CONTRIBUTION({100;100},{110;100},{1;1},{100},{100},{1})",
      gives: [[5], [0], [0]],
    },
    { formula: "=BPS.NTP_CONTRIBUTION(100,121,1,100,110,1)", gives: [[20], [-10]] },
  ],
  source: "Balk, Price and Quantity Index Numbers (2008), sec. 4.2",
  remarks: {
    en: "L is the logarithmic mean. A positive figure raises NTP: a received item became more expensive, or a paid item cheaper.",
    id: "L adalah rata-rata logaritmik. Angka positif menaikkan NTP: barang yang diterima lebih mahal, atau barang yang dibayar lebih murah.",
  },
  concepts: ["contribution"],
};
