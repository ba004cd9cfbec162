import { sources } from "../../language";
import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "BALANCE",
  description: {
    en: "Trade balance: exports less imports, cell by cell; a positive result is a surplus. BPS values exports FOB and imports CIF.",
    id: "Neraca perdagangan: ekspor dikurangi impor, untuk setiap sel; hasil positif berarti surplus. BPS menilai ekspor FOB dan impor CIF.",
  },
  formula: "X − M",
  parameters: [
    {
      name: "exports",
      shape: "range",
      description: {
        en: "Values of exports. A blank or a dash is nil.",
        id: "Nilai ekspor. Sel kosong atau tanda hubung berarti nihil.",
      },
    },
    {
      name: "imports",
      shape: "range",
      description: {
        en: "Values of imports in the same unit, of the same size, or one row, column or cell. A blank or a dash is nil.",
        id: "Nilai impor dalam satuan yang sama, seukuran exports, atau satu baris, kolom, atau sel. Sel kosong atau tanda hubung berarti nihil.",
      },
    },
  ],
  examples: [{ formula: "=BPS.BALANCE({120.5;80},{100;95})", gives: [[20.5], [-15]] }],
  source: `${sources.tradeBook}, tables 7 and 8`,
  remarks: {
    en: "BPS values exports FOB and imports CIF: the balance mixes the two.",
    id: "BPS menilai ekspor secara FOB dan impor secara CIF: neraca mencampur keduanya.",
  },
  concepts: ["fob", "cif", "balance", "nil-or-blank"],
};
