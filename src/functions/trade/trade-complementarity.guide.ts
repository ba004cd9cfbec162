import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "TRADE_COMPLEMENTARITY",
  description: {
    en: "Trade complementarity: how far the goods that one economy exports are those that a partner imports, in percent, from 0 (no good in common) to 100 (the same structure). Goods run down and periods across; when exports is one row, goods run across.",
    id: "Komplementaritas perdagangan: seberapa jauh barang yang diekspor suatu wilayah adalah barang yang diimpor mitranya, dalam persen, dari 0 (tidak ada barang yang sama) sampai 100 (struktur yang sama). Satu barang per baris dan satu periode per kolom; bila exports satu baris, satu barang per kolom.",
  },
  formula: "(1 − ½ Σ |m_i / Σm − x_i / Σx|) × 100",
  parameters: [
    {
      name: "exports",
      shape: "range",
      description: {
        en: "Exports of each good to all partners, without their total. A blank or a dash is nil; a negative value is refused.",
        id: "Ekspor setiap barang ke semua mitra, tanpa jumlahnya. Sel kosong atau tanda hubung berarti nihil; nilai negatif ditolak.",
      },
    },
    {
      name: "imports",
      shape: "range",
      description: {
        en: "The partner's imports of the same goods from all origins.",
        id: "Impor mitra untuk barang yang sama dari semua asal.",
      },
    },
  ],
  examples: [
    { formula: "=BPS.TRADE_COMPLEMENTARITY({50;50},{80;20})", gives: [[70]] },
    { formula: "=BPS.TRADE_COMPLEMENTARITY({20;30;50},{10,0;15,9;25,1})", gives: [[100, 40]] },
  ],
  source:
    "M. Michaely, Trade Preferential Agreements in Latin America: An Ex-Ante Assessment (World Bank, 1996)",
  remarks: {
    en: "The finer the goods, the lower the index: compare only at the same number of digits. It measures whether the goods match, not whether the two trade with each other.",
    id: "Makin rinci barangnya, makin rendah indeksnya: bandingkan hanya pada jumlah digit yang sama. Indeks ini mengukur kecocokan barang, bukan perdagangan antara keduanya.",
  },
  concepts: ["trade-structure"],
};
