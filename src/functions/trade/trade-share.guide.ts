import { sources } from "../../language";
import { zeroInCell, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "TRADE_SHARE",
  description: {
    en: "Share of each value in percent of the sum of its column, or of total; several columns are several periods, and a single row is one. With decimals and no total the rounded shares of a period add up to exactly 100 (largest remainder, ties to the first); BPS rounds each share separately.",
    id: "Persen setiap nilai terhadap jumlah kolomnya, atau terhadap total; beberapa kolom berarti beberapa periode, dan satu baris adalah satu periode. Dengan decimals dan tanpa total, jumlah persen suatu periode yang dibulatkan tepat 100 (sisa terbesar; bila sisanya sama, yang pertama); BPS membulatkan setiap persen sendiri-sendiri.",
  },
  formula: "v / Σv × 100",
  parameters: [
    {
      name: "values",
      shape: "range",
      description: {
        en: "Values in one unit. A blank or a dash is nil; a negative value is refused.",
        id: "Nilai dalam satu satuan. Sel kosong atau tanda hubung berarti nihil; nilai negatif ditolak.",
      },
    },
    {
      name: "total",
      shape: "range",
      optional: true,
      zeroIsMeant: true,
      description: {
        en: "What the shares are taken of: one number, or a row with one for each column; the sum of each column when left out. In a cell, 0 counts as left out, like a blank.",
        id: "Pembagi: satu angka, atau satu baris dengan satu angka untuk setiap kolom; bila dikosongkan, jumlah setiap kolom. Dalam sel, 0 berarti dikosongkan seperti sel kosong.",
      },
    },
    {
      name: "decimals",
      shape: "value",
      optional: true,
      zeroIsMeant: true,
      description: {
        en: `Decimals of the rounded shares, 0 to 10; not rounded when left out. ${zeroInCell.en}`,
        id: `Banyaknya desimal persen yang dibulatkan, 0 sampai 10; bila dikosongkan, tidak dibulatkan. ${zeroInCell.id}`,
      },
    },
  ],
  readsAddresses: true,
  examples: [
    { formula: "=BPS.TRADE_SHARE({50;30;20})", gives: [[50], [30], [20]] },
    { formula: "=BPS.TRADE_SHARE({1;1;1},,2)", gives: [[33.34], [33.33], [33.33]] },
    { formula: "=BPS.TRADE_SHARE({1;2},8)", gives: [[12.5], [25]] },
    {
      formula: "=BPS.TRADE_SHARE({1,2;3,6},{4,16})",
      gives: [
        [25, 12.5],
        [75, 37.5],
      ],
    },
  ],
  source: `${sources.tradeBook}, tables 1 to 5`,
  remarks: {
    en: "With decimals and no total the rounded shares add up to exactly 100 (largest remainder). BPS rounds each share separately, so its printed shares can add up to 99.99 or 100.01.",
    id: "Dengan decimals dan tanpa total, jumlah persen yang dibulatkan tepat 100 (sisa terbesar). BPS membulatkan setiap persen sendiri-sendiri, sehingga jumlah yang tercetak dapat 99,99 atau 100,01.",
  },
  concepts: ["share", "nil-or-blank"],
};
