import { sources } from "../../language";
import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "IMPUTE_PRICES",
  description: {
    en: "Prices with their gaps filled, or where they were filled. Items run down and periods across; the first period must be complete.",
    id: "Harga dengan kekosongan yang diisi, atau tempat pengisiannya. Satu barang per baris dan satu periode per kolom; periode pertama harus ada.",
  },
  formula: "p_i,t = p_i,t−1 × Π(p_j,t / p_j,t−1)^(1/n)",
  parameters: [
    {
      name: "prices",
      shape: "range",
      description: {
        en: "Prices of each item, one column per period, in order; a blank, a dash or 0 is missing.",
        id: "Harga setiap barang, satu kolom per periode, berurutan; sel kosong, tanda hubung, atau 0 berarti tidak ada.",
      },
    },
    {
      name: "method",
      shape: "value",
      optional: true,
      description: {
        en: '"class" (a missing price moves with the geometric mean of the others\' relatives, and later comes back to its own level; the default) or "carry" (the last price).',
        id: '"class" (harga yang tidak ada bergerak dengan rata-rata geometrik relatif barang lain, lalu kembali ke tingkatnya sendiri; bawaan) atau "carry" (harga terakhir).',
      },
      choice: {
        id: "IMPUTATION_METHOD",
        words: {
          class: { en: "It moves with the others", id: "bergerak bersama lainnya" },
          carry: { en: "The last price is carried", id: "harga terakhir diteruskan" },
        },
      },
    },
    {
      name: "show",
      shape: "value",
      optional: true,
      description: {
        en: '"prices" (the default) or "flags" (TRUE where a price was imputed).',
        id: '"prices" (harga, bawaan) atau "flags" (TRUE di tempat harga yang diimputasi).',
      },
      choice: {
        id: "IMPUTATION_VIEW",
        words: {
          prices: { en: "Prices with the gaps filled", id: "harga dengan kekosongan terisi" },
          flags: { en: "TRUE where a price was imputed", id: "TRUE bila harga ditaksir" },
        },
      },
    },
  ],
  examples: [
    {
      formula: '=BPS.IMPUTE_PRICES({10,11,12;20,"",26})',
      gives: [
        [10, 11, 12],
        [20, 22, 26],
      ],
    },
    {
      formula: '=BPS.IMPUTE_PRICES({10,11,12;20,"",26},"class","flags")',
      gives: [
        [false, false, false],
        [false, true, false],
      ],
    },
    {
      formula: '=BPS.IMPUTE_PRICES({10,11;20,""},"carry")',
      gives: [
        [10, 11],
        [20, 20],
      ],
    },
  ],
  source: `${sources.cpiManual}, ch. 9`,
  remarks: {
    en: "Give it the items of one class: a missing price then moves like similar items. A price carried forward for long holds the index back.",
    id: "Berikan barang dari satu kelas: yang tidak ada lalu bergerak seperti barang sejenisnya. Harga yang diteruskan terlalu lama menahan gerak indeks.",
  },
  concepts: ["missing-price"],
};
