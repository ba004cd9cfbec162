import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "EXPORT_SIMILARITY",
  description: {
    en: "Export similarity (Finger-Kreinin): the overlap of two structures, in percent, from 0 (nothing in common) to 100 (the same). Categories run down and periods across; when values_a is one row, categories run across.",
    id: "Kesamaan ekspor (Finger-Kreinin): irisan dua struktur, dalam persen, dari 0 (tidak ada yang sama) sampai 100 (sama). Satu kategori per baris dan satu periode per kolom; bila values_a satu baris, satu kategori per kolom.",
  },
  formula: "Σ min(a_i / Σa, b_i / Σb) × 100",
  parameters: [
    {
      name: "values_a",
      shape: "range",
      description: {
        en: "Values of the first structure, without their total. A blank or a dash is nil; a negative value is refused.",
        id: "Nilai struktur pertama, tanpa jumlahnya. Sel kosong atau tanda hubung berarti nihil; nilai negatif ditolak.",
      },
    },
    {
      name: "values_b",
      shape: "range",
      description: {
        en: "Values of the second structure, the same categories.",
        id: "Nilai struktur kedua, kategori yang sama.",
      },
    },
  ],
  examples: [
    { formula: "=BPS.EXPORT_SIMILARITY({50;50},{80;20})", gives: [[70]] },
    { formula: "=BPS.EXPORT_SIMILARITY({20;10;70;0;0},{0;0;0;60;40})", gives: [[0]] },
  ],
  source:
    'J. M. Finger and M. E. Kreinin, A measure of "export similarity" and its possible uses, The Economic Journal 89 (1979)',
  remarks: {
    en: "The finer the categories, the lower the index: compare only at the same number of digits.",
    id: "Makin rinci kategorinya, makin rendah indeksnya: bandingkan hanya pada jumlah digit yang sama.",
  },
  concepts: ["trade-structure"],
};
