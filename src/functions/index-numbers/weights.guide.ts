import { sources } from "../../language";
import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "WEIGHTS",
  description: {
    en: "Weights of the items in the diagram timbang, adding to 10,000, from the value of marketed production: quantity x price x marketed surplus. Without prices the first argument holds values, as for prices paid (Ib). The result has the shape of quantities.",
    id: "Diagram timbang: penimbang setiap barang dengan jumlah 10.000, dari nilai produksi yang dijual: kuantitas x harga x marketed surplus. Tanpa prices, argumen pertama berisi nilai, seperti untuk indeks harga yang dibayar (Ib). Hasilnya searah quantities.",
  },
  formula: "w = Q × P × MS / Σ(Q × P × MS) × 10 000",
  parameters: [
    {
      name: "quantities",
      shape: "range",
      description: {
        en: "Production of each item, or its value when prices are left out. A blank or a dash is 0.",
        id: "Produksi setiap barang, atau nilainya bila prices dikosongkan. Sel kosong atau tanda hubung berarti 0.",
      },
    },
    {
      name: "prices",
      shape: "range",
      optional: true,
      description: {
        en: "Price of each item, of the same size. No price may be missing.",
        id: "Harga setiap barang, dengan ukuran yang sama. Semua harga harus ada.",
      },
    },
    {
      name: "marketed_surplus",
      shape: "range",
      optional: true,
      zeroIsMeant: true,
      description: {
        en: 'Percent of the production that is sold, 0 to 100, of the same size or a single number; 100 when left out. A blank or a dash in a range is 0; a single cell with 0 counts as left out, like a blank: write "0" as text there.',
        id: 'Persentase produksi yang dijual, 0 sampai 100, dengan ukuran yang sama atau satu angka; 100 bila dikosongkan. Dalam rentang, sel kosong atau tanda hubung berarti 0; satu sel berisi 0 berarti dikosongkan seperti sel kosong: tulis "0" sebagai teks di sana.',
      },
    },
  ],
  readsAddresses: true,
  examples: [
    { formula: "=BPS.WEIGHTS({10;20},{300;100},{100;50})", gives: [[7500], [2500]] },
    { formula: "=BPS.WEIGHTS({30;10})", gives: [[7500], [2500]] },
  ],
  source: `${sources.ntpBook}, ch. IV`,
  concepts: ["commodity-basket", "index-weights", "marketed-surplus"],
};
