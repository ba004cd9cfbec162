import { sources } from "../../language";
import { missingMethods, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "MODIFIED_LASPEYRES_PRICES",
  description: {
    en: "Modified Laspeyres index in points from prices of matched specifications, one per period; the first column is the base period. Items run down and periods across; when base_quantities is one row, items run across.",
    id: "Indeks Laspeyres yang dikembangkan dalam poin dari harga spesifikasi yang sama, satu untuk setiap periode; kolom pertama adalah periode dasar. Satu barang per baris dan satu periode per kolom; bila base_quantities satu baris, satu barang per kolom.",
  },
  formula: "I_t = Σ P_t Q_0 / Σ P_0 Q_0 × 100",
  parameters: [
    {
      name: "prices",
      shape: "range",
      description: {
        en: "Prices of each item, one column per period; those of the base period, the first column, must not be missing.",
        id: "Harga setiap barang, satu kolom per periode; harga periode dasar (kolom pertama) harus ada.",
      },
    },
    {
      name: "base_quantities",
      shape: "range",
      description: {
        en: "Quantity of each item in the base period: one column (or one row). A blank or a dash is 0.",
        id: "Kuantitas setiap barang pada periode dasar: satu kolom (atau satu baris). Sel kosong atau tanda hubung berarti 0.",
      },
    },
    {
      name: "missing",
      shape: "value",
      optional: true,
      description: {
        en: 'A missing price: "refuse" (the default), "carry" (the last price), "class" (the value moves with the others\' and comes back to its own price), "class-linked" (it is linked to the carried value).',
        id: 'Harga yang tidak ada: "refuse" (ditolak, bawaan), "carry" (harga terakhir), "class" (nilainya bergerak bersama barang lain lalu kembali ke harganya sendiri), "class-linked" (disambung ke nilai yang dibawa).',
      },
      choice: missingMethods,
    },
  ],
  examples: [
    { formula: "=BPS.MODIFIED_LASPEYRES_PRICES({10,11;20,20},{3;1})", gives: [[100, 106]] },
    {
      formula: '=BPS.MODIFIED_LASPEYRES_PRICES({10,11,11;20,"",30},{3;1},"class")',
      gives: [[100, 110, 126]],
    },
  ],
  source: `${sources.ntpBook}, ch. III (2018=100)`,
  concepts: ["modified-laspeyres", "missing-price"],
};
