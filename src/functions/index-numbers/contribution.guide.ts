import { sources } from "../../language";
import { itemWeights, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "CONTRIBUTION",
  description: {
    en: "Contribution of each item (andil) to the percent change of its aggregate, in percentage points; they add up to the change. Items run down; when weights is one row, items run across. With several periods, one result per item and period.",
    id: "Andil setiap barang terhadap perubahan persen indeks gabungannya, dalam poin persen; jumlahnya sama dengan perubahan itu. Satu barang per baris; bila weights satu baris, satu barang per kolom. Untuk beberapa periode, satu hasil setiap barang dan periode.",
  },
  formula: "c_i = 100 (w_i / W)(I_i,t − I_i,t−1) / I_t−1",
  parameters: [
    {
      name: "previous_indices",
      shape: "range",
      description: {
        en: "Index of each item before. No index may be missing.",
        id: "Indeks setiap barang sebelumnya. Semua indeks harus ada.",
      },
    },
    {
      name: "current_indices",
      shape: "range",
      description: {
        en: "Index of each item now, of the same size. No index may be missing.",
        id: "Indeks setiap barang sekarang, dengan ukuran yang sama. Semua indeks harus ada.",
      },
    },
    itemWeights,
  ],
  examples: [
    { formula: "=BPS.CONTRIBUTION({100;100},{110;100},{3;1})", gives: [[7.5], [0]] },
    { formula: "=BPS.CONTRIBUTION({100,200},{110,190},{1,1})", gives: [[3.33333333, -3.33333333]] },
  ],
  source: `${sources.cpiManual}, ch. 9`,
  remarks: {
    en: "The weights are those of the period in which the indices are 100, not of the previous period: with price-updated weights give the indices on that period = 100.",
    id: "Penimbangnya milik periode ketika indeksnya 100, bukan periode sebelumnya: dengan penimbang yang dimutakhirkan, berikan indeks dengan periode itu = 100.",
  },
  concepts: ["contribution"],
};
