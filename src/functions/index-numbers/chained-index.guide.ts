import { sources } from "../../language";
import { linkFormulas, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "CHAINED_INDEX",
  description: {
    en: "Chained price index in points, one per period, the first one 100: each period is compared with the one before by the formula, and the comparisons are multiplied. Items run down and periods across.",
    id: "Indeks harga berantai dalam poin, satu untuk setiap periode, yang pertama 100: setiap periode dibandingkan dengan periode sebelumnya menurut rumusnya, lalu perbandingan itu dikalikan. Satu barang per baris dan satu periode per kolom.",
  },
  formula: "I_0 = 100, I_t = I_(t−1) × F(t−1, t) / 100",
  parameters: [
    {
      name: "prices",
      shape: "range",
      description: {
        en: "Prices of each item, one column per period, in order. No price may be missing.",
        id: "Harga setiap barang, satu kolom per periode, berurutan. Semua harga harus ada.",
      },
    },
    {
      name: "quantities",
      shape: "range",
      description: {
        en: "Quantities of the same items in the same periods. A blank or a dash is 0.",
        id: "Kuantitas barang yang sama pada periode yang sama. Sel kosong atau tanda hubung berarti 0.",
      },
    },
    {
      name: "formula",
      shape: "value",
      optional: true,
      description: {
        en: 'What links two periods: "fisher" (the default), "laspeyres", "paasche", "tornqvist", "walsh", "marshall-edgeworth" or "drobisch".',
        id: 'Penghubung dua periode: "fisher" (bawaan), "laspeyres", "paasche", "tornqvist", "walsh", "marshall-edgeworth", atau "drobisch".',
      },
      choice: linkFormulas,
    },
  ],
  examples: [
    {
      formula: '=BPS.CHAINED_INDEX({1,2,2;1,1,2},{1,1,1;1,1,3},"laspeyres")',
      gives: [[100, 150, 200]],
    },
    { formula: "=BPS.CHAINED_INDEX({10,11,12},{5,5,4})", gives: [[100, 110, 120]] },
  ],
  source: `${sources.ppiManual}, ch. 15 and 19`,
  remarks: {
    en: "A chain drifts when prices bounce: when all prices and quantities return to their old values, a chained Laspeyres index does not. Link only where the goods or their quantities change steadily.",
    id: "Rantai menyimpang bila harga naik turun: ketika semua harga dan kuantitas kembali, indeks Laspeyres berantai tidak kembali. Rantaikan hanya bila barang atau kuantitasnya berubah perlahan.",
  },
  concepts: ["index-formulas", "chaining"],
};
