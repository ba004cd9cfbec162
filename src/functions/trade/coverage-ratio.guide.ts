import { sources } from "../../language";
import { exports, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "COVERAGE_RATIO",
  description: {
    en: "Coverage ratio: exports for every 100 of imports, cell by cell; above 100 is a surplus.",
    id: "Rasio cakupan: nilai ekspor untuk setiap 100 impor, untuk setiap sel; di atas 100 berarti surplus.",
  },
  formula: "X / M × 100",
  parameters: [
    exports,
    {
      name: "imports",
      shape: "range",
      description: {
        en: "Values of imports in the same unit, of the same size, or one row, column or cell. A blank, a dash or 0 gives #DIV/0!.",
        id: "Nilai impor dalam satuan yang sama, seukuran exports, atau satu baris, kolom, atau sel. Sel kosong, tanda hubung, atau 0 memberi #DIV/0!.",
      },
    },
  ],
  examples: [
    { formula: "=BPS.COVERAGE_RATIO({120;80},{100;160})", gives: [[120], [50]] },
    { formula: "=BPS.COVERAGE_RATIO({5,5},{4,0})", gives: [[125, "#DIV/0!"]] },
  ],
  source: `${sources.policyGuide}, ch. 1`,
  remarks: {
    en: "BPS values exports FOB and imports CIF: freight and insurance make the ratio look lower than it would be for the goods alone.",
    id: "BPS menilai ekspor secara FOB dan impor secara CIF: ongkos angkut dan asuransi membuat rasio tampak lebih rendah daripada barang terhadap barang.",
  },
  concepts: ["fob", "cif", "coverage-ratio"],
};
