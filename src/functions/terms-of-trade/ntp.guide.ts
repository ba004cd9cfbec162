import { sources } from "../../language";
import { it, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "NTP",
  description: {
    en: "Farmers' terms of trade (Nilai Tukar Petani): NTP = It / Ib x 100, in points, cell by cell.",
    id: "Nilai tukar petani: NTP = It / Ib x 100, dalam poin, untuk setiap sel.",
  },
  formula: "NTP = It / Ib × 100",
  parameters: [
    it,
    {
      name: "ib",
      shape: "range",
      description: {
        en: "Index of prices paid by farmers (Ib), of the same size, or one row, column or cell. A blank, a dash or 0 gives #DIV/0!.",
        id: "Indeks harga yang dibayar petani (Ib), seukuran it, atau satu baris, kolom, atau sel. Sel kosong, tanda hubung, atau 0 memberi #DIV/0!.",
      },
    },
  ],
  examples: [
    { formula: "=BPS.NTP(120,96)", gives: [[125]] },
    { formula: "=BPS.NTP({110,121},{100,110})", gives: [[110, 110]] },
  ],
  source: `${sources.ntpBook}, ch. III (2018=100)`,
  concepts: [
    "ntp",
    "not-welfare",
    "it",
    "ib",
    "ntkp-ntfp",
    "ntpp",
    "ntph",
    "ntpr",
    "ntpt",
    "ntnp",
    "ntn",
    "ntpi",
  ],
};
