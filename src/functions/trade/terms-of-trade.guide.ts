import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "TERMS_OF_TRADE",
  description: {
    en: "Terms of trade from indices of unit values or prices, cell by cell: export_prices / import_prices x 100, the net barter terms of trade. With export_volumes the income terms of trade, the purchasing power of exports.",
    id: "Nilai tukar perdagangan (terms of trade) dari indeks nilai satuan atau harga, untuk setiap sel: export_prices / import_prices x 100, nilai tukar barter neto. Dengan export_volumes: nilai tukar pendapatan, daya beli ekspor.",
  },
  formula: "N = P_x / P_m × 100;  I = N Q_x / 100",
  parameters: [
    {
      name: "export_prices",
      shape: "range",
      description: {
        en: "Index of export prices or unit values in points. A blank, a dash or 0 gives #N/A in its cell.",
        id: "Indeks harga atau nilai satuan ekspor dalam poin. Sel kosong, tanda hubung, atau 0 memberi #N/A di selnya.",
      },
    },
    {
      name: "import_prices",
      shape: "range",
      description: {
        en: "Index of import prices or unit values with the same base, of the same size, or one row, column or cell.",
        id: "Indeks harga atau nilai satuan impor dengan dasar yang sama, seukuran, atau satu baris, kolom, atau sel.",
      },
    },
    {
      name: "export_volumes",
      shape: "range",
      optional: true,
      description: {
        en: "Volume index of exports with the same base; left out for the barter terms.",
        id: "Indeks volume ekspor dengan dasar yang sama; dikosongkan untuk nilai tukar barter.",
      },
    },
  ],
  examples: [
    { formula: "=BPS.TERMS_OF_TRADE({120;90},{80;100})", gives: [[150], [90]] },
    { formula: "=BPS.TERMS_OF_TRADE(120,80,110)", gives: [[165]] },
    { formula: "=BPS.TERMS_OF_TRADE({110,0},100)", gives: [[110, "#N/A"]] },
  ],
  source:
    "UNCTAD Handbook of Statistics, terms of trade indices and purchasing power index of exports",
  remarks: {
    en: "Above 100 the same exports buy more imports than in the base period. All indices need the same base. Computed from unit values, it also moves with the mix of goods.",
    id: "Di atas 100, ekspor yang sama membeli lebih banyak impor daripada pada periode dasar. Semua indeks harus berdasar sama. Bila dari nilai satuan, angkanya ikut bergerak menurut susunan barang.",
  },
  concepts: ["terms-of-trade-of-goods"],
};
