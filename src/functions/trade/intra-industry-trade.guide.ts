import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "INTRA_INDUSTRY_TRADE",
  description: {
    en: "Grubel-Lloyd index of intra-industry trade, 1 - |X - M| / (X + M), for each industry and, last, for all of them together (weighted with their trade). Industries run down and periods across; when exports is one row, industries run across.",
    id: "Indeks Grubel-Lloyd untuk perdagangan intraindustri, 1 - |X - M| / (X + M), untuk setiap industri dan, terakhir, untuk semuanya bersama (ditimbang dengan perdagangannya). Satu industri per baris dan satu periode per kolom; bila exports satu baris, satu industri per kolom.",
  },
  formula: "GL_i = 1 − |X_i − M_i| / (X_i + M_i);  GL = 1 − Σ|X_i − M_i| / Σ(X_i + M_i)",
  parameters: [
    {
      name: "exports",
      shape: "range",
      description: {
        en: "Values of exports of each industry, one column per period. A blank or a dash is nil; a negative value is refused.",
        id: "Nilai ekspor setiap industri, satu kolom per periode. Sel kosong atau tanda hubung berarti nihil; nilai negatif ditolak.",
      },
    },
    {
      name: "imports",
      shape: "range",
      description: {
        en: "Values of imports of the same industries, of the same size. An industry without any trade is #DIV/0! in its cell.",
        id: "Nilai impor industri yang sama, seukuran exports. Industri tanpa perdagangan memberi #DIV/0! di selnya.",
      },
    },
  ],
  examples: [
    { formula: "=BPS.INTRA_INDUSTRY_TRADE({300;100},{200;0})", gives: [[0.8], [0], [2 / 3]] },
    { formula: "=BPS.INTRA_INDUSTRY_TRADE({6},{2})", gives: [[0.5], [0.5]] },
  ],
  source: "H. G. Grubel and P. J. Lloyd, Intra-Industry Trade (1975), ch. 2",
  remarks: {
    en: "The index depends on how broad an industry is: at two digits of the HS it is much higher than at six. The overall index is not adjusted for an overall imbalance of trade.",
    id: "Indeks ini bergantung pada luasnya industri: pada dua digit HS jauh lebih tinggi daripada enam digit. Indeks keseluruhan tidak disesuaikan dengan ketidakseimbangan perdagangan.",
  },
  concepts: ["intra-industry-trade"],
};
