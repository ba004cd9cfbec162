import { sources } from "../../language";
import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "REPLACEMENT_RELATIVE",
  description: {
    en: "Price relative of an item that was replaced by another one (100 = no change), cell by cell: the part of the difference between their prices that is a price change; or the rest, which is a quality change.",
    id: "Relatif harga barang yang diganti barang lain (100 = tidak berubah), untuk setiap sel: bagian beda harga keduanya yang merupakan perubahan harga; atau sisanya, yang merupakan mutu.",
  },
  formula: "R = p_new,t / p_new,t−1;  p_new,t / (p_old,t−1 + a);  …  × 100",
  parameters: [
    {
      name: "old_price",
      shape: "range",
      description: { en: "The old item's last price.", id: "Harga terakhir barang lama." },
    },
    {
      name: "new_price",
      shape: "range",
      description: {
        en: "The new item's current price, of the same size, or one row, column or cell.",
        id: "Harga barang baru sekarang, seukuran, atau satu baris, kolom, atau sel.",
      },
    },
    {
      name: "method",
      shape: "value",
      optional: true,
      description: {
        en: '"overlap" (against the new item\'s own price then, the default), "direct" (all of the difference is price), "class-mean" (the new item moves like similar items), "option-cost" (the old price with the cost of what was added) or "quantity" (another size).',
        id: '"overlap" (terhadap harga barang baru itu sendiri saat itu, bawaan), "direct" (semua beda harga adalah perubahan harga), "class-mean" (barang baru bergerak seperti barang sejenis), "option-cost" (harga lama ditambah biaya bagian yang ditambahkan), atau "quantity" (ukuran lain).',
      },
      choice: {
        id: "REPLACEMENT_METHOD",
        words: {
          overlap: { en: "Both priced in one period", id: "keduanya berharga pada satu periode" },
          direct: { en: "Prices compared as they are", id: "harga dibandingkan apa adanya" },
          "class-mean": { en: "The others' mean change", id: "perubahan rata-rata lainnya" },
          "option-cost": {
            en: "Less the cost of the difference",
            id: "dikurangi biaya perbedaannya",
          },
          quantity: { en: "For the same quantity", id: "untuk kuantitas yang sama" },
        },
      },
    },
    {
      name: "adjustment",
      shape: "range",
      optional: true,
      description: {
        en: 'What the method needs: the new item\'s price when the old one was last priced; the relative of the class; the cost of what was added (negative where something was lost); units of the new item for each of the old. "direct" needs none.',
        id: 'Yang diperlukan metodenya: harga barang baru ketika barang lama terakhir dicatat; relatif kelasnya; biaya bagian yang ditambahkan (negatif bila ada yang hilang); banyaknya satuan barang baru untuk setiap satuan barang lama. "direct" tidak memerlukannya.',
      },
    },
    {
      name: "result",
      shape: "value",
      optional: true,
      description: {
        en: '"relative" (the default) or "quality" (the new item\'s worth for each 100 of the old).',
        id: '"relative" (bawaan) atau "quality" (nilai barang baru untuk setiap 100 nilai barang lama).',
      },
      choice: {
        id: "REPLACEMENT_RESULT",
        words: {
          relative: { en: "The relative of the price", id: "relatif harga" },
          quality: { en: "The change of quality", id: "perubahan mutu" },
        },
      },
    },
  ],
  examples: [
    { formula: '=BPS.REPLACEMENT_RELATIVE(9000,12300,"overlap",12000)', gives: [[102.5]] },
    {
      formula: '=BPS.REPLACEMENT_RELATIVE(9000,12300,"overlap",12000,"quality")',
      gives: [[133.333333333]],
    },
    {
      formula: '=BPS.REPLACEMENT_RELATIVE({10000;8000},{10500;8000},"direct")',
      gives: [[105], [100]],
    },
    { formula: '=BPS.REPLACEMENT_RELATIVE(10000,12000,"class-mean",104)', gives: [[104]] },
    { formula: '=BPS.REPLACEMENT_RELATIVE(10000,12600,"option-cost",2000)', gives: [[105]] },
    { formula: '=BPS.REPLACEMENT_RELATIVE(20000,18900,"quantity",0.9)', gives: [[105]] },
  ],
  source: `${sources.cpiManual}, ch. 7 and 8`,
  remarks: {
    en: 'The relative is what MODIFIED_LASPEYRES takes for the month of the replacement. With "class-mean" it is imputed, and says nothing about the new item. "direct" treats all quality as price, "overlap" the whole price difference as quality.',
    id: 'Relatif ini dipakai MODIFIED_LASPEYRES untuk bulan penggantian. Dengan "class-mean" nilainya diimputasi dan tidak berasal dari barang baru. "direct" menganggap semua beda harga sebagai perubahan harga, "overlap" sebagai beda mutu.',
  },
  concepts: ["replaced-specification"],
};
