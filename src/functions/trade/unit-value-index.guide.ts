import { sources } from "../../language";
import { unitValueFormulas, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "UNIT_VALUE_INDEX",
  description: {
    en: "Unit value index in points (previous = 100) over the goods that have a volume in both periods. With HS chapters it measures the mix of goods as much as their prices. Goods run down and periods across; when previous_values is one row, goods run across.",
    id: "Indeks nilai satuan dalam poin (previous = 100) atas barang yang memiliki volume pada kedua periode. Dengan kelompok komoditas HS, indeks ini mengukur susunan barang sama banyaknya dengan harga. Satu barang per baris dan satu periode per kolom; bila previous_values satu baris, satu barang per kolom.",
  },
  formula: "L = Σ u_1 q_0 / Σ u_0 q_0;  P = Σ u_1 q_1 / Σ u_0 q_1;  F = √(L P);  × 100",
  parameters: [
    {
      name: "previous_values",
      shape: "range",
      description: {
        en: "Value of each good in the previous period. A blank or a dash is nil.",
        id: "Nilai setiap barang pada periode sebelumnya. Sel kosong atau tanda hubung berarti nihil.",
      },
    },
    {
      name: "previous_volumes",
      shape: "range",
      description: {
        en: "Volume of the same goods in the previous period. A value without a volume is #N/A.",
        id: "Volume barang yang sama pada periode sebelumnya. Nilai tanpa volume memberi #N/A.",
      },
    },
    {
      name: "current_values",
      shape: "range",
      description: {
        en: "Value of the same goods in one or more current periods.",
        id: "Nilai barang yang sama pada satu periode berjalan atau lebih.",
      },
    },
    {
      name: "current_volumes",
      shape: "range",
      description: {
        en: "Volume of the same goods in the current periods.",
        id: "Volume barang yang sama pada periode berjalan.",
      },
    },
    {
      name: "formula",
      shape: "value",
      optional: true,
      description: {
        en: '"fisher" (default), "laspeyres" or "paasche".',
        id: '"fisher" (bawaan), "laspeyres", atau "paasche".',
      },
      choice: unitValueFormulas,
    },
  ],
  examples: [
    { formula: "=BPS.UNIT_VALUE_INDEX({10;20},{1;2},{12;20},{1;2})", gives: [[320 / 3]] },
    {
      formula: '=BPS.UNIT_VALUE_INDEX({10;20;9},{1;2;3},{24;60;0},{2;4;0},"laspeyres")',
      gives: [[140]],
    },
  ],
  source: `${sources.xmpiManual}, ch. 2`,
  remarks: {
    en: "At two digits of the HS a unit value index measures the change of the mix as much as the change of prices. Goods without a volume in one of the periods are left out.",
    id: "Pada dua digit HS, indeks nilai satuan mengukur perubahan susunan barang sama banyaknya dengan perubahan harga. Barang tanpa volume pada salah satu periode tidak diikutkan.",
  },
  concepts: ["unit-value"],
};
