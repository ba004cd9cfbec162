import type { FunctionGuide } from "./function-guide";

export const indexSeriesGuides: Record<"PERCENT_CHANGE", FunctionGuide> = {
  PERCENT_CHANGE: {
    formula: "(x_t − x_(t−1)) / x_(t−1) × 100",
    examples: [
      { formula: "=BPS.PERCENT_CHANGE(100,102.5)", gives: [[2.5]] },
      { formula: "=BPS.PERCENT_CHANGE({100;200},{110;150})", gives: [[10], [-25]] },
    ],
    source: "BPS Provinsi Kalimantan Timur, Statistik Nilai Tukar Petani 2020, appendix",
    id: {
      description:
        "Perubahan harga atau indeks dalam persen, sel demi sel: (sekarang − sebelumnya) / sebelumnya x 100.",
      parameters: {
        previous:
          "Harga atau indeks sebelumnya. Sel kosong, tanda hubung, atau 0 memberi #DIV/0! di selnya.",
        current:
          "Harga atau indeks sekarang, seukuran previous, atau satu baris, kolom, atau sel. Sel kosong, tanda hubung, atau 0 memberi #N/A.",
      },
    },
  },
};
