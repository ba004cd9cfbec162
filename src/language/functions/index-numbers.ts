import type { FunctionGuide } from "./function-guide";

export const indexNumberGuides: Record<"LASPEYRES_INDEX", FunctionGuide> = {
  LASPEYRES_INDEX: {
    formula: "I = Σ p_t q_0 / Σ p_0 q_0 × 100",
    examples: [
      { formula: "=BPS.LASPEYRES_INDEX({10;20},{11,12;20,25},{3;1})", gives: [[106, 122]] },
      {
        formula: "=BPS.LASPEYRES_INDEX({1;1;1;1;1;1},{1.2;3;1.3;0.7;1.4;0.8},{1;1;2;1;4.5;0.5})",
        gives: [[142]],
      },
    ],
    source: "Producer Price Index Manual (ILO, IMF, OECD and others, 2004), ch. 15",
    id: {
      description:
        "Indeks harga Laspeyres dalam poin (dasar = 100), satu untuk setiap periode current_prices. Barang ke bawah dan periode ke samping; bila base_prices satu baris, barang ke samping.",
      parameters: {
        base_prices:
          "Harga setiap barang pada periode dasar: satu kolom (atau satu baris). Semua harga harus ada.",
        current_prices:
          "Harga barang yang sama pada satu periode atau lebih. Semua harga harus ada.",
        base_quantities:
          "Kuantitas setiap barang pada periode dasar, searah base_prices. Sel kosong atau tanda hubung berarti 0.",
      },
    },
  },
};
