import type { FunctionGuide } from "./function-guide";

export const tradeGuides: Record<"BALANCE" | "TRADE_SHARE", FunctionGuide> = {
  BALANCE: {
    formula: "X − M",
    examples: [{ formula: "=BPS.BALANCE({120.5;80},{100;95})", gives: [[20.5], [-15]] }],
    source: "BPS Provinsi Nusa Tenggara Timur, Statistik Ekspor Impor 2020, tables 7 and 8",
    remarks: {
      en: "BPS values exports FOB and imports CIF: the balance mixes the two.",
      id: "BPS menilai ekspor secara FOB dan impor secara CIF: neraca mencampur keduanya.",
    },
    id: {
      description:
        "Neraca perdagangan: ekspor dikurangi impor, sel demi sel; hasil positif berarti surplus. BPS menilai ekspor FOB dan impor CIF.",
      parameters: {
        exports: "Nilai ekspor. Sel kosong atau tanda hubung berarti nihil.",
        imports:
          "Nilai impor dalam satuan yang sama, seukuran exports, atau satu baris, kolom, atau sel. Sel kosong atau tanda hubung berarti nihil.",
      },
    },
  },
  TRADE_SHARE: {
    formula: "v / Σv × 100",
    examples: [
      { formula: "=BPS.TRADE_SHARE({50;30;20})", gives: [[50], [30], [20]] },
      { formula: "=BPS.TRADE_SHARE({1;1;1},,2)", gives: [[33.34], [33.33], [33.33]] },
      { formula: "=BPS.TRADE_SHARE({1;2},8)", gives: [[12.5], [25]] },
    ],
    source: "BPS Provinsi Nusa Tenggara Timur, Statistik Ekspor Impor 2020, tables 1 to 5",
    remarks: {
      en: "With decimals and no total the rounded shares add up to exactly 100 (largest remainder). BPS rounds each share by itself, so its printed shares can add up to 99.99 or 100.01.",
      id: "Dengan decimals dan tanpa total, jumlah pangsa yang dibulatkan tepat 100 (sisa terbesar). BPS membulatkan setiap pangsa sendiri-sendiri, sehingga jumlah yang tercetak dapat 99,99 atau 100,01.",
    },
    id: {
      description:
        "Pangsa setiap nilai dalam persen dari jumlah seluruh rentang, atau dari total. Dengan decimals dan tanpa total, jumlah pangsa yang dibulatkan tepat 100 (sisa terbesar, seri untuk yang pertama); BPS membulatkan setiap pangsa sendiri-sendiri.",
      parameters: {
        values:
          "Nilai dalam satu satuan. Sel kosong atau tanda hubung berarti nihil; nilai negatif ditolak.",
        total: "Pembagi pangsa; bila dikosongkan, jumlah values.",
        decimals:
          "Banyaknya desimal pangsa yang dibulatkan, 0 sampai 10; bila dikosongkan, tidak dibulatkan.",
      },
    },
  },
};
