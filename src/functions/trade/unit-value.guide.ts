import { sources } from "../../language";
import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "UNIT_VALUE",
  description: {
    en: "Unit value: value over volume, cell by cell (US dollars per kg in BPS's tables). It moves with prices and with the mix of goods.",
    id: "Nilai satuan: nilai dibagi volume, untuk setiap sel (dolar AS per kg dalam tabel BPS). Bergerak menurut harga dan menurut susunan barang.",
  },
  formula: "V / Q",
  parameters: [
    {
      name: "values",
      shape: "range",
      description: {
        en: "Values. A blank or a dash is nil; a negative value is refused.",
        id: "Nilai. Sel kosong atau tanda hubung berarti nihil; nilai negatif ditolak.",
      },
    },
    {
      name: "volumes",
      shape: "range",
      description: {
        en: "Volumes of the same goods, of the same size, or one row, column or cell. A blank, a dash or 0 gives #DIV/0!.",
        id: "Volume barang yang sama, seukuran values, atau satu baris, kolom, atau sel. Sel kosong, tanda hubung, atau 0 memberi #DIV/0!.",
      },
    },
  ],
  examples: [
    { formula: "=BPS.UNIT_VALUE({30;8},{60;4})", gives: [[0.5], [2]] },
    { formula: "=BPS.UNIT_VALUE({30,0},{0,5})", gives: [["#DIV/0!", 0]] },
  ],
  source: `${sources.xmpiManual}, ch. 2`,
  remarks: {
    en: "The unit value of an HS chapter changes with the mix of goods traded, not only with prices.",
    id: "Nilai satuan suatu kelompok komoditas HS berubah menurut isi perdagangannya, bukan hanya menurut harga.",
  },
  concepts: ["net-weight", "unit-value"],
};
