import type { FunctionGuide } from "./function-guide";

const volumesInBothPeriods = {
  previous_values:
    "Nilai setiap barang pada periode sebelumnya: satu kolom (atau satu baris). Sel kosong atau tanda hubung berarti nihil.",
  previous_volumes: "Volume barang yang sama pada periode sebelumnya.",
} as const;

/** Values against volumes. */
export const unitValueGuides: Record<
  "PRICE_VOLUME_EFFECTS" | "UNIT_VALUE" | "UNIT_VALUE_INDEX",
  FunctionGuide
> = {
  UNIT_VALUE: {
    formula: "V / Q",
    examples: [
      { formula: "=BPS.UNIT_VALUE({30;8},{60;4})", gives: [[0.5], [2]] },
      { formula: "=BPS.UNIT_VALUE({30,0},{0,5})", gives: [["#DIV/0!", 0]] },
    ],
    source: "ILO, IMF and others, Export and Import Price Index Manual (2009), ch. 2",
    remarks: {
      en: "The unit value of an HS chapter changes with what is traded inside it, not only with prices.",
      id: "Nilai satuan suatu bab HS berubah menurut isi perdagangannya, bukan hanya menurut harga.",
    },
    id: {
      description:
        "Nilai satuan: nilai dibagi volume, sel demi sel (dolar AS per kg dalam tabel BPS). Bergerak menurut harga dan menurut susunan barang.",
      parameters: {
        values: "Nilai. Sel kosong atau tanda hubung berarti nihil; nilai negatif ditolak.",
        volumes:
          "Volume barang yang sama, seukuran values, atau satu baris, kolom, atau sel. Sel kosong, tanda hubung, atau 0 memberi #DIV/0!.",
      },
    },
  },
  PRICE_VOLUME_EFFECTS: {
    formula: "(q_0 + q_1)/2 × (p_1 − p_0);  (p_0 + p_1)/2 × (q_1 − q_0);  v_1 − v_0;  p = v / q",
    examples: [
      { formula: "=BPS.PRICE_VOLUME_EFFECTS({20},{2},{36},{3})", gives: [[5, 11, 16]] },
      {
        formula: "=BPS.PRICE_VOLUME_EFFECTS({0;9;5},{0;3;0},{8;0;6},{4;0;2})",
        gives: [
          [0, 8, 8],
          [0, -9, -9],
          ["#N/A", "#N/A", "#N/A"],
        ],
      },
    ],
    source:
      "T. L. Bennet, The theory of measurement of changes in cost of living, Journal of the Royal Statistical Society 83 (1920)",
    remarks: {
      en: "Both effects add up to the change in value. The unit-value effect of an HS chapter holds the change of its mix as well as prices.",
      id: "Jumlah kedua pengaruh sama dengan perubahan nilai. Pengaruh nilai satuan suatu bab HS memuat perubahan susunan barang selain harga.",
    },
    id: {
      description:
        "Memecah perubahan nilai setiap barang menjadi pengaruh nilai satuan (harga dan susunan) dan pengaruh volume, masing-masing pada rata-rata kedua periode (Bennet). Barang yang muncul atau hilang dihitung sebagai volume. Barang ke bawah; bila previous_values satu baris, barang ke samping.",
      parameters: {
        previous_values: volumesInBothPeriods.previous_values,
        previous_volumes: `${volumesInBothPeriods.previous_volumes} Nilai tanpa volume memberi #N/A di barisnya.`,
        current_values: "Nilai barang yang sama pada periode berjalan.",
        current_volumes: "Volume barang yang sama pada periode berjalan.",
      },
    },
  },
  UNIT_VALUE_INDEX: {
    formula: "L = Σ u_1 q_0 / Σ u_0 q_0;  P = Σ u_1 q_1 / Σ u_0 q_1;  F = √(L P);  × 100",
    examples: [
      { formula: "=BPS.UNIT_VALUE_INDEX({10;20},{1;2},{12;20},{1;2})", gives: [[320 / 3]] },
      {
        formula: '=BPS.UNIT_VALUE_INDEX({10;20;9},{1;2;3},{24;60;0},{2;4;0},"laspeyres")',
        gives: [[140]],
      },
    ],
    source: "ILO, IMF and others, Export and Import Price Index Manual (2009), ch. 2",
    remarks: {
      en: "At two digits of the HS a unit value index measures the change of the mix as much as the change of prices. Goods without a volume in one of the periods are left out.",
      id: "Pada dua digit HS, indeks nilai satuan mengukur perubahan susunan barang sama banyaknya dengan perubahan harga. Barang tanpa volume pada salah satu periode tidak diikutkan.",
    },
    id: {
      description:
        "Indeks nilai satuan dalam poin (previous = 100) atas barang yang memiliki volume pada kedua periode. Dengan bab HS, indeks ini mengukur susunan barang sama banyaknya dengan harga. Barang ke bawah dan periode ke samping; bila previous_values satu baris, barang ke samping.",
      parameters: {
        previous_values:
          "Nilai setiap barang pada periode sebelumnya. Sel kosong atau tanda hubung berarti nihil.",
        previous_volumes: `${volumesInBothPeriods.previous_volumes} Nilai tanpa volume memberi #N/A.`,
        current_values: "Nilai barang yang sama pada satu periode berjalan atau lebih.",
        current_volumes: "Volume barang yang sama pada periode berjalan.",
        formula: '"fisher" (baku), "laspeyres", atau "paasche".',
      },
    },
  },
};
