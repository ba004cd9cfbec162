import type { FunctionGuide } from "./function-guide";
import { sources } from "./sources";

const chapter3 = `${sources.ntpBook}, ch. III (2018=100)`;
const chapter4 = `${sources.ntpBook}, ch. IV`;

const weights =
  "Penimbang setiap barang: satu kolom (atau satu baris), dengan jumlah positif berapa pun. Sel kosong atau tanda hubung berarti 0.";

export const weightsAndAggregatesGuides: Record<
  | "MODIFIED_LASPEYRES"
  | "MODIFIED_LASPEYRES_PRICES"
  | "WEIGHTS"
  | "PRICE_UPDATED_WEIGHTS"
  | "WEIGHTED_INDEX"
  | "CONTRIBUTION"
  | "INDEX_TREE"
  | "REPLACEMENT_RELATIVE"
  | "IMPUTE_PRICES"
  | "OUTLIERS",
  FunctionGuide
> = {
  MODIFIED_LASPEYRES: {
    formula: "I_t = Σ (P_t / P_(t−1)) P_(t−1) Q_0 / Σ P_0 Q_0 × 100",
    examples: [
      { formula: "=BPS.MODIFIED_LASPEYRES({110,100;90,120},{3;1})", gives: [[100, 105, 109.5]] },
      {
        formula: '=BPS.MODIFIED_LASPEYRES({110,100;"",120},{3;1},"carry")',
        gives: [[100, 107.5, 112.5]],
      },
      {
        formula: '=BPS.MODIFIED_LASPEYRES({110,100;"",120},{3;1},"class")',
        gives: [[100, 110, 112.5]],
      },
      {
        formula: '=BPS.MODIFIED_LASPEYRES({110,100;"",120},{3;1},"class-linked")',
        gives: [[100, 110, 115.5]],
      },
    ],
    source: chapter3,
    remarks: {
      en: "Only relatives enter: a replaced specification must come with the relative of the new one against itself, not with its price level.",
      id: "Hanya relatif yang masuk: spesifikasi pengganti harus disertai relatif terhadap dirinya sendiri, bukan tingkat harganya.",
    },
    id: {
      description:
        "Indeks Laspeyres yang dimodifikasi dalam poin, seperti penghitungan BPS dari relatif bulan ke bulan: hasil pertama 100 untuk periode dasar, lalu satu untuk setiap bulan. Spesifikasi pengganti masuk melalui relatifnya. Satu barang per baris dan satu bulan per kolom; bila base_values satu baris, satu barang per kolom.",
      parameters: {
        relatives:
          "Relatif harga bulan ke bulan (100 = tidak berubah), satu kolom per bulan; setelah kekosongan, untuk setiap 100 dari bulan terakhir yang diketahui.",
        base_values:
          "Nilai atau penimbang setiap barang pada periode dasar: satu kolom (atau satu baris). Sel kosong atau tanda hubung berarti 0.",
        missing:
          'Relatif yang tidak ada: "refuse" (ditolak, bawaan), "carry" (100), "class" (nilainya bergerak bersama barang lain lalu kembali ke tingkatnya sendiri), "class-linked" (disambung ke nilai yang dibawa).',
      },
    },
  },
  MODIFIED_LASPEYRES_PRICES: {
    formula: "I_t = Σ P_t Q_0 / Σ P_0 Q_0 × 100",
    examples: [
      { formula: "=BPS.MODIFIED_LASPEYRES_PRICES({10,11;20,20},{3;1})", gives: [[100, 106]] },
      {
        formula: '=BPS.MODIFIED_LASPEYRES_PRICES({10,11,11;20,"",30},{3;1},"class")',
        gives: [[100, 110, 126]],
      },
    ],
    source: chapter3,
    id: {
      description:
        "Indeks Laspeyres yang dimodifikasi dalam poin dari harga spesifikasi yang sama, satu untuk setiap periode; kolom pertama adalah periode dasar. Satu barang per baris dan satu periode per kolom; bila base_quantities satu baris, satu barang per kolom.",
      parameters: {
        prices:
          "Harga setiap barang, satu kolom per periode; harga periode dasar (kolom pertama) harus ada.",
        base_quantities:
          "Kuantitas setiap barang pada periode dasar: satu kolom (atau satu baris). Sel kosong atau tanda hubung berarti 0.",
        missing:
          'Harga yang tidak ada: "refuse" (ditolak, bawaan), "carry" (harga terakhir), "class" (nilainya bergerak bersama barang lain lalu kembali ke harganya sendiri), "class-linked" (disambung ke nilai yang dibawa).',
      },
    },
  },
  WEIGHTS: {
    formula: "w = Q × P × MS / Σ(Q × P × MS) × 10.000",
    examples: [
      {
        formula: "=BPS.WEIGHTS({10;20},{300;100},{100;50})",
        gives: [[7500], [2500]],
      },
      { formula: "=BPS.WEIGHTS({30;10})", gives: [[7500], [2500]] },
    ],
    source: chapter4,
    id: {
      description:
        "Diagram timbang: penimbang setiap barang dengan jumlah 10.000, dari nilai produksi yang dijual: kuantitas x harga x marketed surplus. Tanpa prices, argumen pertama berisi nilai, seperti untuk indeks harga yang dibayar (Ib). Hasilnya searah quantities.",
      parameters: {
        quantities:
          "Produksi setiap barang, atau nilainya bila prices dikosongkan. Sel kosong atau tanda hubung berarti 0.",
        prices: "Harga setiap barang, dengan ukuran yang sama. Semua harga harus ada.",
        marketed_surplus:
          'Persentase produksi yang dijual, 0 sampai 100, dengan ukuran yang sama atau satu angka; 100 bila dikosongkan. Dalam rentang, sel kosong atau tanda hubung berarti 0; satu sel berisi 0 berarti dikosongkan seperti sel kosong: tulis "0" sebagai teks di sana.',
      },
    },
  },
  PRICE_UPDATED_WEIGHTS: {
    formula: "w'_i = w_i I_i / Σ w_j I_j × Σ w_j",
    examples: [
      { formula: "=BPS.PRICE_UPDATED_WEIGHTS({50;50},{300;100})", gives: [[75], [25]] },
      {
        formula: "=BPS.PRICE_UPDATED_WEIGHTS({6000;4000},{100,120;100,80})",
        gives: [
          [6000, 6923.07692308],
          [4000, 3076.92307692],
        ],
      },
    ],
    source: `${sources.cpiManual}, ch. 9`,
    remarks: {
      en: "These are the effective weights of the later period: an item whose price rises more than the others counts for more in the next change. BPS's modified Laspeyres index carries them in its values.",
      id: "Inilah penimbang efektif periode itu: barang yang harganya naik lebih dari yang lain makin menentukan perubahan berikutnya. Indeks Laspeyres yang dikembangkan BPS membawanya dalam nilai yang diteruskan.",
    },
    id: {
      description:
        "Penimbang menurut harga periode kemudian (dimutakhirkan dengan harga, seperti pada indeks Lowe), satu setiap barang dan periode: bagian setiap barang dalam indeks gabungan saat itu. Jumlahnya tetap. Satu barang per baris; bila weights satu baris, satu barang per kolom.",
      parameters: {
        weights:
          "Penimbang setiap barang pada periode penimbang: satu kolom (atau satu baris), dengan jumlah positif berapa pun. Sel kosong atau tanda hubung berarti 0.",
        indices:
          "Indeks setiap barang pada satu periode atau lebih (periode penimbang = 100). Semua indeks harus ada.",
      },
    },
  },
  WEIGHTED_INDEX: {
    formula: "I = Σ w_i I_i / Σ w_i",
    examples: [
      { formula: "=BPS.WEIGHTED_INDEX({110,120;130,140},{3;1})", gives: [[115, 125]] },
      { formula: "=BPS.WEIGHTED_INDEX({110,130},{3,1})", gives: [[115]] },
      {
        formula: '=BPS.WEIGHTED_INDEX({110,120;130,"";100,140},{2;1;1},"renormalise")',
        gives: [[112.5, 126.666666667]],
      },
    ],
    source: chapter3,
    remarks: {
      en: 'With "renormalise" an item that is missing counts as if it stood at the mean of the others: the index can jump when it drops out or returns. Where prices are at hand, MODIFIED_LASPEYRES_PRICES with "class" keeps its movement.',
      id: 'Dengan "renormalise" barang yang tidak ada dianggap setingkat rata-rata yang lain: indeks dapat melompat ketika barang itu hilang atau kembali. Bila harganya tersedia, MODIFIED_LASPEYRES_PRICES dengan "class" menjaga geraknya.',
    },
    id: {
      description:
        "Indeks gabungan dalam poin, satu untuk setiap periode: rata-rata tertimbang indeks barang. Satu barang per baris dan satu periode per kolom; bila weights satu baris, satu barang per kolom.",
      parameters: {
        indices:
          "Indeks setiap barang pada satu periode atau lebih. Semua indeks harus ada, kecuali bila missing mengatakan lain.",
        weights,
        missing:
          'Indeks yang tidak ada: "refuse" (ditolak, bawaan) atau "renormalise" (penimbang yang lain dinaikkan sebanding, pada periode itu).',
      },
    },
  },
  CONTRIBUTION: {
    formula: "andil_i = 100 (w_i / W)(I_i,t − I_i,t−1) / I_t−1",
    examples: [
      { formula: "=BPS.CONTRIBUTION({100;100},{110;100},{3;1})", gives: [[7.5], [0]] },
      {
        formula: "=BPS.CONTRIBUTION({100,200},{110,190},{1,1})",
        gives: [[3.33333333, -3.33333333]],
      },
    ],
    source: `${sources.cpiManual}, ch. 9`,
    id: {
      description:
        "Andil setiap barang terhadap perubahan persen indeks gabungannya, dalam poin persentase; jumlahnya sama dengan perubahan itu. Satu barang per baris; bila weights satu baris, satu barang per kolom. Untuk beberapa periode, satu hasil setiap barang dan periode.",
      parameters: {
        previous_indices: "Indeks setiap barang sebelumnya. Semua indeks harus ada.",
        current_indices:
          "Indeks setiap barang sekarang, dengan ukuran yang sama. Semua indeks harus ada.",
        weights,
      },
    },
  },
  INDEX_TREE: {
    formula: "I_n = Σ w_c I_c / Σ w_c",
    examples: [
      {
        formula: '=BPS.INDEX_TREE({"It";"A";"B"},{"";"It";"It"},{"";3;1},{"","";110,120;130,140})',
        gives: [
          [115, 125],
          [110, 120],
          [130, 140],
        ],
      },
      {
        formula:
          '=BPS.INDEX_TREE({"It";"A";"B"},{"";"It";"It"},{"";3;1},{"","";110,120;130,""},"renormalise")',
        gives: [
          [115, 120],
          [110, 120],
          [130, "#N/A"],
        ],
      },
      {
        formula:
          '=BPS.INDEX_TREE({"It";"A";"B"},{"";"It";"It"},{"";3;1},{"","";110,121;130,""},"parent")',
        gives: [
          [115, 126.5],
          [110, 121],
          [130, 143],
        ],
      },
    ],
    source: chapter3,
    remarks: {
      en: "A weight given to a row that is not a leaf replaces the sum of those below it where that row enters the one above.",
      id: "Penimbang pada baris yang bukan ujung menggantikan jumlah penimbang di bawahnya ketika baris itu masuk ke baris di atasnya.",
    },
    id: {
      description:
        "Indeks seluruh hierarki dalam poin: baris ujung seperti diberikan, baris lain rata-rata tertimbang baris di bawahnya, satu hasil setiap kode dan periode. Satu kode per baris dan satu periode per kolom; bila weights satu baris, satu kode per kolom.",
      parameters: {
        codes: "Kode setiap baris, masing-masing sekali.",
        parents: "Kode baris di atasnya; kosong untuk baris puncak.",
        weights:
          "Penimbang setiap baris: untuk baris ujung, bagiannya dalam seluruh hierarki; kosong pada baris lain berarti jumlah penimbang di bawahnya.",
        indices:
          "Indeks setiap baris ujung pada satu periode atau lebih. Isi baris lain tidak dibaca.",
        missing:
          'Indeks baris ujung yang tidak ada: "refuse" (ditolak, bawaan), "renormalise" (penimbang yang lain di bawah baris yang sama dinaikkan sebanding, pada periode itu; baris tanpa indeks sama sekali #N/A di selnya), atau "parent" (bergerak dari indeks terakhirnya, 100 sebelum periode pertama, seperti baris di atasnya).',
      },
    },
  },
  REPLACEMENT_RELATIVE: {
    formula: "R = p_new,t / p_new,t−1;  p_new,t / (p_old,t−1 + a);  …  × 100",
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
      en: 'The relative is what MODIFIED_LASPEYRES takes for the month of the replacement. With "class-mean" it is imputed, and says nothing about the new item. "direct" takes all quality for price, "overlap" the whole price difference for quality.',
      id: 'Relatif ini dipakai MODIFIED_LASPEYRES untuk bulan penggantian. Dengan "class-mean" nilainya diimputasi dan tidak berasal dari barang baru. "direct" menganggap semua beda harga sebagai perubahan harga, "overlap" sebagai beda mutu.',
    },
    id: {
      description:
        "Relatif harga barang yang diganti barang lain (100 = tidak berubah), untuk setiap sel: bagian beda harga keduanya yang merupakan perubahan harga; atau sisanya, yang merupakan mutu.",
      parameters: {
        old_price: "Harga terakhir barang lama.",
        new_price: "Harga barang baru sekarang, seukuran, atau satu baris, kolom, atau sel.",
        method:
          '"overlap" (terhadap harga barang baru itu sendiri saat itu, bawaan), "direct" (semua beda harga adalah perubahan harga), "class-mean" (barang baru bergerak seperti barang sejenis), "option-cost" (harga lama ditambah biaya bagian yang ditambahkan), atau "quantity" (ukuran lain).',
        adjustment:
          'Yang diperlukan metodenya: harga barang baru ketika barang lama terakhir dicatat; relatif kelasnya; biaya bagian yang ditambahkan (negatif bila ada yang hilang); banyaknya satuan barang baru untuk setiap satuan barang lama. "direct" tidak memerlukannya.',
        result:
          '"relative" (bawaan) atau "quality" (nilai barang baru untuk setiap 100 nilai barang lama).',
      },
    },
  },
  IMPUTE_PRICES: {
    formula: "p_i,t = p_i,t−1 × Π(p_j,t / p_j,t−1)^(1/n)",
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
      en: "Give it the items of one class: what is missing then moves as its like. A price carried on for long holds the index back.",
      id: "Berikan barang dari satu kelas: yang tidak ada lalu bergerak seperti barang sejenisnya. Harga yang diteruskan terlalu lama menahan gerak indeks.",
    },
    id: {
      description:
        "Harga dengan kekosongan yang diisi, atau tempat pengisiannya. Satu barang per baris dan satu periode per kolom; periode pertama harus ada.",
      parameters: {
        prices:
          "Harga setiap barang, satu kolom setiap periode, berurutan; sel kosong, tanda hubung, atau 0 berarti tidak ada.",
        method:
          '"class" (harga yang tidak ada bergerak dengan rata-rata geometrik relatif barang lain, lalu kembali ke tingkatnya sendiri; bawaan) atau "carry" (harga terakhir).',
        show: '"prices" (harga, bawaan) atau "flags" (TRUE di tempat harga yang diimputasi).',
      },
    },
  },
  OUTLIERS: {
    formula: "x < Q2 − 2.5 max(Q2 − Q1, A Q2) or x > Q2 + 2.5 max(Q3 − Q2, A Q2)",
    examples: [
      {
        formula: "=BPS.OUTLIERS({99;100;101;102;300})",
        gives: [[false], [false], [false], [false], [true]],
      },
      {
        formula: '=BPS.OUTLIERS({99,100,101,102,300},"robust-z")',
        gives: [[false, false, false, false, true]],
      },
      {
        formula: '=BPS.OUTLIERS({100;100;100;"";100.5;150},"hb",0.05)',
        gives: [[false], [false], [false], ["#N/A"], [false], [true]],
      },
    ],
    source: "Consumer Price Index Manual (IMF et al., 2020), par. 5.113 to 5.135",
    remarks: {
      en: "A flag is a question, not a verdict: when most relatives are 100, every change can be flagged, unless minimum_distance says how small a change never counts: 0.05 leaves all within 2.5 × 5 percent of the median. Tukey's method flags the lowest and the highest 5 percent beyond that in any case.",
      id: "Tanda ini pertanyaan, bukan kesimpulan: bila sebagian besar relatif 100, setiap perubahan dapat ditandai, kecuali minimum_distance menetapkan perubahan kecil yang tidak pernah dihitung: 0,05 membiarkan semua yang berada dalam 2,5 × 5 persen dari median. Di luar itu, metode Tukey selalu menandai 5 persen terendah dan tertinggi.",
    },
    id: {
      description:
        "TRUE untuk setiap relatif harga yang jauh dari relatif lain dalam rentang, FALSE untuk yang lain; hasilnya searah relatives. Sel kosong, tanda hubung, 0, atau galat menjadi #N/A di selnya, dan yang lain dinilai tanpanya.",
      parameters: {
        relatives: "Relatif harga (100 = tidak berubah).",
        method:
          '"quartile" (2,5 kali jarak median dan kuartil, bawaan), "tukey" (setengah-rata-rata terpangkas), "hb" (Hidiroglou-Berthelot: kenaikan dan penurunan setara), atau "robust-z" (deviasi absolut median).',
        minimum_distance:
          "Jarak terkecil, sebagai bagian dari median, yang dikalikan 2,5 (A dari Hidiroglou dan Berthelot, misalnya 0,05), untuk rentang yang sebagian besar harganya tidak berubah; tidak ada bila dikosongkan.",
      },
    },
  },
};
