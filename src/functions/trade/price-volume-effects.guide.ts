import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "PRICE_VOLUME_EFFECTS",
  description: {
    en: "Splits the change in value of each good into the effect of its unit value (price and mix) and of its volume, each at the mean of both periods (Bennet). Goods that appear or vanish count as volume. Goods run down; when previous_values is one row, they run across.",
    id: "Menguraikan perubahan nilai setiap barang menjadi pengaruh nilai satuan (harga dan susunan) dan pengaruh volume, masing-masing pada rata-rata kedua periode (Bennet). Barang yang muncul atau hilang dihitung sebagai volume. Satu barang per baris; bila previous_values satu baris, satu barang per kolom.",
  },
  formula: "(q_0 + q_1)/2 × (p_1 − p_0);  (p_0 + p_1)/2 × (q_1 − q_0);  v_1 − v_0;  p = v / q",
  parameters: [
    {
      name: "previous_values",
      shape: "range",
      description: {
        en: "Value of each good in the previous period: one column (or one row). A blank or a dash is nil.",
        id: "Nilai setiap barang pada periode sebelumnya: satu kolom (atau satu baris). Sel kosong atau tanda hubung berarti nihil.",
      },
    },
    {
      name: "previous_volumes",
      shape: "range",
      description: {
        en: "Volume of the same goods in the previous period. A value without a volume is #N/A in its row.",
        id: "Volume barang yang sama pada periode sebelumnya. Nilai tanpa volume memberi #N/A di barisnya.",
      },
    },
    {
      name: "current_values",
      shape: "range",
      description: {
        en: "Value of the same goods in the current period.",
        id: "Nilai barang yang sama pada periode berjalan.",
      },
    },
    {
      name: "current_volumes",
      shape: "range",
      description: {
        en: "Volume of the same goods in the current period.",
        id: "Volume barang yang sama pada periode berjalan.",
      },
    },
  ],
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
    en: "Both effects add up to the change in value. The unit-value effect of an HS chapter reflects changes in its mix as well as prices.",
    id: "Jumlah kedua pengaruh sama dengan perubahan nilai. Pengaruh nilai satuan suatu kelompok komoditas HS memuat perubahan susunan barang selain harga.",
  },
  concepts: ["unit-value"],
};
