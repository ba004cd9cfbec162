import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "GROWTH_CONTRIBUTION",
  description: {
    en: "Contribution of each part to the growth of the total, in percentage points: (current - previous) / total of previous x 100. The contributions add up to the growth of the total. Parts run down and periods across; when previous is one row, parts run across.",
    id: "Andil setiap bagian terhadap pertumbuhan jumlah keseluruhan, dalam poin persen: (current - previous) / jumlah previous x 100. Jumlah andil sama dengan pertumbuhan itu. Satu bagian per baris dan satu periode per kolom; bila previous satu baris, satu bagian per kolom.",
  },
  formula: "(v_i,t − v_i,t−1) / Σv_t−1 × 100",
  parameters: [
    {
      name: "previous",
      shape: "range",
      description: {
        en: "Values of the parts in the previous period, without their total. A blank or a dash is nil.",
        id: "Nilai setiap bagian pada periode sebelumnya, tanpa jumlahnya. Sel kosong atau tanda hubung berarti nihil.",
      },
    },
    {
      name: "current",
      shape: "range",
      description: {
        en: "Values of the same parts in the current period, of the same size.",
        id: "Nilai bagian yang sama pada periode berjalan, seukuran previous.",
      },
    },
  ],
  examples: [
    { formula: "=BPS.GROWTH_CONTRIBUTION({60;40},{66;39})", gives: [[6], [-1]] },
    { formula: "=BPS.GROWTH_CONTRIBUTION({80,20},{80,30})", gives: [[0, 10]] },
  ],
  source: {
    en: "Eurostat, Handbook on quarterly national accounts (2013), for contributions to growth",
    id: "Eurostat, Handbook on quarterly national accounts (2013), untuk andil terhadap pertumbuhan",
  },
  remarks: {
    en: "The contributions add up to the growth of the total in percent. Leave the total out of the ranges.",
    id: "Jumlah andil sama dengan pertumbuhan jumlah keseluruhan dalam persen. Jangan masukkan baris jumlah ke dalam rentang.",
  },
  concepts: ["trade-growth", "contribution"],
};
