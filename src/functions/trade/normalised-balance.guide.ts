import { sources } from "../../language";
import { exports, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "NORMALISED_BALANCE",
  description: {
    en: "Normalised trade balance (X - M) / (X + M), cell by cell, from -1 (imports only) to 1 (exports only). In Indonesia it is known as Indeks Spesialisasi Perdagangan (ISP).",
    id: "Neraca ternormalisasi (X - M) / (X + M), untuk setiap sel, dari -1 (hanya impor) sampai 1 (hanya ekspor); dikenal sebagai Indeks Spesialisasi Perdagangan (ISP).",
  },
  formula: "(X − M) / (X + M)",
  parameters: [
    exports,
    {
      name: "imports",
      shape: "range",
      description: {
        en: "Values of imports in the same unit, of the same size, or one row, column or cell. A blank or a dash is nil. Without any trade the cell is #DIV/0!.",
        id: "Nilai impor dalam satuan yang sama, seukuran exports, atau satu baris, kolom, atau sel. Sel kosong atau tanda hubung berarti nihil. Tanpa perdagangan sama sekali, sel itu #DIV/0!.",
      },
    },
  ],
  examples: [
    { formula: "=BPS.NORMALISED_BALANCE({30;10;7},{10;30;0})", gives: [[0.5], [-0.5], [1]] },
    { formula: "=BPS.NORMALISED_BALANCE({3,0},{3,0})", gives: [[0, "#DIV/0!"]] },
  ],
  source: `${sources.policyGuide}, ch. 1; Kementerian Perdagangan RI, Indeks Spesialisasi Perdagangan`,
  concepts: ["coverage-ratio"],
};
