import { sources } from "../../language";
import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "PERCENT_CHANGE",
  description: {
    en: "Percent change of prices or indices, cell by cell: (current - previous) / previous x 100.",
    id: "Perubahan harga atau indeks dalam persen, untuk setiap sel: (sekarang − sebelumnya) / sebelumnya x 100.",
  },
  formula: "(x_t − x_(t−1)) / x_(t−1) × 100",
  parameters: [
    {
      name: "previous",
      shape: "range",
      description: {
        en: "Prices or indices before. A blank, a dash or 0 gives #DIV/0! in its cell.",
        id: "Harga atau indeks sebelumnya. Sel kosong, tanda hubung, atau 0 memberi #DIV/0! di selnya.",
      },
    },
    {
      name: "current",
      shape: "range",
      description: {
        en: "Prices or indices now, of the same size, or one row, column or cell. A blank, a dash or 0 gives #N/A.",
        id: "Harga atau indeks sekarang, seukuran previous, atau satu baris, kolom, atau sel. Sel kosong, tanda hubung, atau 0 memberi #N/A.",
      },
    },
  ],
  examples: [
    { formula: "=BPS.PERCENT_CHANGE(100,102.5)", gives: [[2.5]] },
    { formula: "=BPS.PERCENT_CHANGE({100;200},{110;150})", gives: [[10], [-25]] },
  ],
  source: `${sources.ntpBook}, appendix`,
  concepts: ["percent-change"],
};
