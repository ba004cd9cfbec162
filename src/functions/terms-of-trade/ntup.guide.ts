import { sources } from "../../language";
import { it, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "NTUP",
  description: {
    en: "Terms of trade of agricultural business (Nilai Tukar Usaha Pertanian): NTUP = It / BPPBM x 100, in points, cell by cell.",
    id: "Nilai tukar usaha pertanian: NTUP = It / BPPBM x 100, dalam poin, untuk setiap sel.",
  },
  formula: "NTUP = It / BPPBM × 100",
  parameters: [
    it,
    {
      name: "bppbm",
      shape: "range",
      description: {
        en: "Index of production costs and additions to capital goods (BPPBM), of the same size, or one row, column or cell. A blank, a dash or 0 gives #DIV/0!.",
        id: "Indeks biaya produksi dan penambahan barang modal (BPPBM), seukuran it, atau satu baris, kolom, atau sel. Sel kosong, tanda hubung, atau 0 memberi #DIV/0!.",
      },
    },
  ],
  examples: [
    { formula: "=BPS.NTUP(126,105)", gives: [[120]] },
    { formula: "=BPS.NTUP({110;99},{100;110})", gives: [[110], [90]] },
  ],
  source: `${sources.ntpBook}, ch. III (2018=100)`,
  concepts: ["ntup", "ntkp-ntfp", "it", "bppbm"],
};
