import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "STRUCTURAL_CHANGE",
  description: {
    en: "Structural change: half the sum of the absolute changes of the shares, in percent, from 0 (same structure) to 100. Categories run down and periods across; when previous is one row, categories run across.",
    id: "Perubahan struktur: setengah jumlah perubahan mutlak persen terhadap total, dalam persen, dari 0 (struktur sama) sampai 100. Satu kategori per baris dan satu periode per kolom; bila previous satu baris, satu kategori per kolom.",
  },
  formula: "½ Σ |v_i,t / Σv_t − v_i,t−1 / Σv_t−1| × 100",
  parameters: [
    {
      name: "previous",
      shape: "range",
      description: {
        en: "Values in the previous period, without their total. A blank or a dash is nil; a negative value is refused.",
        id: "Nilai pada periode sebelumnya, tanpa jumlahnya. Sel kosong atau tanda hubung berarti nihil; nilai negatif ditolak.",
      },
    },
    {
      name: "current",
      shape: "range",
      description: {
        en: "Values in the current period, the same categories.",
        id: "Nilai pada periode berjalan, kategori yang sama.",
      },
    },
  ],
  examples: [
    { formula: "=BPS.STRUCTURAL_CHANGE({50;50},{80;20})", gives: [[30]] },
    { formula: "=BPS.STRUCTURAL_CHANGE({20;10;70;0;0},{0;0;0;60;40})", gives: [[100]] },
  ],
  source: "M. Michaely, Concentration in International Trade (1962)",
  remarks: {
    en: "It is 100 less the export similarity of the two periods.",
    id: "Sama dengan 100 dikurangi kesamaan ekspor kedua periode.",
  },
  concepts: ["trade-structure"],
};
