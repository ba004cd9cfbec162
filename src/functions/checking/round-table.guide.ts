import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "ROUND_TABLE",
  description: {
    en: "Rounds a table so that it still adds up: every cell, every row total, every column total and the grand total of the rounded cells is one of the two rounded numbers next to the exact one. Give the table without its totals, and sum the result.",
    id: "Membulatkan tabel sehingga jumlahnya tetap cocok: setiap sel, jumlah setiap baris, jumlah setiap kolom, dan jumlah seluruhnya dari sel yang dibulatkan adalah salah satu dari dua angka bulat di dekat angka sebenarnya. Berikan tabel tanpa jumlahnya, lalu jumlahkan hasilnya.",
  },
  formula: "⌊x⌋ ≤ x' ≤ ⌈x⌉;  ⌊Σx⌋ ≤ Σx' ≤ ⌈Σx⌉",
  parameters: [
    {
      name: "values",
      shape: "range",
      description: {
        en: "The cells of the table, without totals. A blank or a dash is nil.",
        id: "Sel-sel tabel, tanpa jumlah. Sel kosong atau tanda hubung berarti nihil.",
      },
    },
    {
      name: "decimals",
      shape: "value",
      optional: true,
      description: {
        en: "Decimals of the rounded cells, 0 to 10; 0 when left out.",
        id: "Banyaknya desimal hasil pembulatan, 0 sampai 10; 0 bila dikosongkan.",
      },
    },
  ],
  examples: [
    {
      formula: "=BPS.ROUND_TABLE({0.5,0.5;0.5,0.5})",
      gives: [
        [1, 0],
        [0, 1],
      ],
    },
    { formula: "=BPS.ROUND_TABLE({33.33,33.33,33.34},1)", gives: [[33.3, 33.3, 33.4]] },
    { formula: '=BPS.ROUND_TABLE({1.4;1.4;"-"})', gives: [[2], [1], [0]] },
  ],
  source:
    "L. H. Cox, A Constructive Procedure for Unbiased Controlled Rounding, Journal of the American Statistical Association 82 (1987), 520–524",
  remarks: {
    en: "Rounded one by one, the cells of a table seldom add up to its rounded totals. Here they do, in both directions, at the cost that some cells go to the farther of the two adjacent numbers. The result is close to the table, but not always the closest one that adds up. For the shares of one column, TRADE_SHARE with decimals gives exactly 100.",
    id: "Bila dibulatkan satu per satu, isi tabel jarang berjumlah sama dengan totalnya yang dibulatkan. Di sini jumlahnya cocok menurut baris dan kolom, akibatnya beberapa sel dibulatkan ke angka yang lebih jauh di antara dua angka terdekatnya. Hasilnya dekat dengan tabel, tidak selalu yang terdekat di antara yang cocok. Untuk persen satu kolom, TRADE_SHARE dengan decimals memberi tepat 100.",
  },
  concepts: ["printed-interval"],
};
