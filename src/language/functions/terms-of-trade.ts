import type { FunctionGuide } from "./function-guide";

export const termsOfTradeGuides: Record<"NTP", FunctionGuide> = {
  NTP: {
    formula: "NTP = It / Ib × 100",
    examples: [
      { formula: "=BPS.NTP(120,96)", gives: [[125]] },
      { formula: "=BPS.NTP({110,121},{100,110})", gives: [[110, 110]] },
    ],
    source: "BPS Provinsi Kalimantan Timur, Statistik Nilai Tukar Petani 2020, ch. III (2018=100)",
    id: {
      description: "Nilai tukar petani: NTP = It / Ib x 100, dalam poin, sel demi sel.",
      parameters: {
        it: "Indeks harga yang diterima petani (It). Sel kosong, tanda hubung, atau 0 memberi #N/A di selnya.",
        ib: "Indeks harga yang dibayar petani (Ib), seukuran it, atau satu baris, kolom, atau sel. Sel kosong, tanda hubung, atau 0 memberi #DIV/0!.",
      },
    },
  },
};
