import type { Concept } from "./concept";
import { sources } from "../sources";

const { ntpBook, ppiManual } = sources;

/** How prices become an index. */
export const indexMethodConcepts: readonly Concept[] = [
  {
    id: "modified-laspeyres",
    term: { id: "Indeks Laspeyres yang dikembangkan", en: "Modified Laspeyres index" },
    shortNames: ["Modified Laspeyres"],
    summary: {
      id: "Rumus It dan Ib: nilai tahun dasar setiap barang dibawa maju bulan demi bulan dengan relatif harganya.",
      en: "The formula of It and Ib: each good's base-year value is carried forward, month by month, by its price relative.",
    },
    body: {
      id: [
        "P_t−1 Q_0 adalah nilai bulan lalu yang diteruskan, bukan harga yang dicatat ulang. Selama barangnya sama, hasilnya tepat indeks Laspeyres.",
        "Hanya relatif yang dipakai, jadi beda mutu atau beda harga antarkabupaten tidak menggeser indeks. Kuantitasnya tetap: peralihan ke barang yang lebih murah tidak terlihat.",
      ],
      en: [
        "P_t−1 Q_0 is last month's value carried forward, not a newly recorded price. While the goods stay the same, the result is exactly the Laspeyres index.",
        "Only relatives enter, so differences of quality or between regencies do not shift the index. Quantities are fixed, so a shift to cheaper goods does not show.",
      ],
    },
    formula: "I_t = Σ (P_t / P_t−1) P_t−1 Q_0 / Σ P_0 Q_0 × 100",
    source: `${ntpBook}, ch. III`,
    related: ["price-relative", "replaced-specification", "index-weights", "index-formulas"],
    subjects: ["terms-of-trade", "prices-received", "prices-paid"],
  },
  {
    id: "price-relative",
    term: { id: "Relatif harga", en: "Price relative" },
    shortNames: ["RH"],
    summary: {
      id: "Harga bulan ini dibagi harga bulan lalu untuk barang yang sama, dikalikan 100.",
      en: "This month's price divided by last month's price of the same good, times 100.",
    },
    body: {
      id: [
        "Relatif 105 berarti naik 5 persen, apa pun satuannya. Relatif yang jauh dari yang lain sering berarti salah catat atau barangnya berganti.",
      ],
      en: [
        "A relative of 105 is a rise of 5 percent, whatever the unit. One far from the rest often means a recording error or a different good.",
      ],
    },
    formula: "R = P_t / P_t−1 × 100",
    source: `${ntpBook}, ch. III`,
    related: ["modified-laspeyres", "replaced-specification", "elementary-index"],
    subjects: [],
  },
  {
    id: "replaced-specification",
    term: { id: "Penggantian spesifikasi", en: "Replaced specification" },
    shortNames: [],
    summary: {
      id: "Barang yang hilang diganti tanpa membuat indeks melonjak.",
      en: "A good that disappears is replaced without a jump in the index.",
    },
    body: {
      id: [
        "Harga baru tidak dibandingkan dengan harga lama, melainkan dengan harga barang baru itu sendiri sebulan sebelumnya. Lama Rp9.000; baru Rp12.000 lalu Rp12.300: relatifnya 102,5.",
        "Bila harga itu tidak ada, perbedaan mutu diperkirakan dari perubahan harga barang sejenis, dari biaya bagian yang ditambahkan, atau dari ukurannya.",
      ],
      en: [
        "The new price is not compared with the old one, but with the new good's own price a month earlier. Old good: 9,000 rupiah; new good: 12,000, then 12,300. The relative is 102.5.",
        "Where that price is not known, the difference in quality is estimated from the price movement of similar goods, the cost of added features, or the size.",
      ],
    },
    source: `${ntpBook}, ch. III; ${ppiManual}, ch. 7 and 8`,
    related: ["price-relative", "missing-price", "modified-laspeyres"],
    subjects: [],
  },
  {
    id: "missing-price",
    term: { id: "Harga yang tidak tercatat", en: "Missing price" },
    shortNames: [],
    summary: {
      id: "Harga yang tidak diperoleh bukan nol: perlakuannya harus dipilih.",
      en: "A price that could not be collected is not zero: you must choose how to treat it.",
    },
    body: {
      id: [
        "Fungsi tidak menghitung bila ada harga kosong, kecuali Anda memilih meneruskan harga terakhir atau mengikuti perubahan harga barang lainnya. Saat harganya ada lagi, tingkat harga itu dipakai langsung atau disambung pada nilai yang diteruskan.",
      ],
      en: [
        "The functions reject gaps unless you choose to carry the last price forward or to move the good with the others. Once it is priced again, it takes its own level or is linked to the value carried forward.",
      ],
    },
    source: `${ppiManual}, ch. 9`,
    related: ["nil-or-blank", "replaced-specification"],
    subjects: [],
  },
  {
    id: "index-formulas",
    term: { id: "Rumus indeks harga", en: "Price index formulas" },
    shortNames: [
      "Laspeyres",
      "Paasche",
      "Fisher",
      "Törnqvist",
      "Walsh",
      "Marshall-Edgeworth",
      "Drobisch",
      "Lowe",
      "Young",
    ],
    summary: {
      id: "Laspeyres menimbang dengan kuantitas dasar, Paasche dengan kuantitas berjalan; Fisher, Törnqvist, dan Walsh dengan keduanya.",
      en: "Laspeyres weights by base quantities, Paasche by current ones; Fisher, Törnqvist and Walsh use both.",
    },
    body: {
      id: [
        "Fisher adalah rata-rata geometrik Laspeyres dan Paasche. Bila pembeli menghindari barang yang makin mahal, Laspeyres lebih tinggi daripada Paasche. Buku tidak memuat kuantitas, jadi rumus selain bentuk Laspeyres memerlukan data Anda.",
        "Penimbang dari tahun survei yang lebih lama memberi indeks Lowe (kuantitasnya tetap, nilainya dimutakhirkan dengan harga) atau Young (nilainya apa adanya). Bentuk geometrik mempertahankan bagian nilai.",
      ],
      en: [
        "Fisher is the geometric mean of Laspeyres and Paasche. Where buyers avoid goods that become more expensive, Laspeyres exceeds Paasche. The book has no quantities, so formulas other than its Laspeyres form need your data.",
        "Weights from an earlier survey year give a Lowe index (fixed quantities, price-updated values) or a Young index (values as they are). Geometric forms hold the value shares constant.",
      ],
    },
    formula: "L = Σ p_t q_0 / Σ p_0 q_0;  P = Σ p_t q_t / Σ p_0 q_t;  F = √(L P)",
    source: `${ppiManual}, ch. 15`,
    related: ["modified-laspeyres", "elementary-index"],
    subjects: [],
  },
  {
    id: "elementary-index",
    term: { id: "Indeks elementer", en: "Elementary index" },
    shortNames: ["Jevons", "Dutot", "Carli", "CSWD", "BMW"],
    summary: {
      id: "Indeks tingkat terbawah, dari harga barang sejenis tanpa penimbang.",
      en: "The lowest-level index, computed from prices of similar goods without weights.",
    },
    body: {
      id: [
        "Jevons memakai rata-rata geometrik relatif, Dutot rasio rata-rata harga (satuannya harus sama), Carli rata-rata hitung relatif, yang cenderung terlalu tinggi bila dirantaikan.",
      ],
      en: [
        "Jevons is the geometric mean of relatives, Dutot the ratio of mean prices (in one unit only), Carli the arithmetic mean of relatives, which drifts upwards when chained.",
      ],
    },
    source: `${ppiManual}, ch. 20`,
    related: ["price-relative", "index-formulas"],
    subjects: [],
  },
  {
    id: "aggregation",
    term: { id: "Agregasi", en: "Aggregation" },
    shortNames: [],
    summary: {
      id: "Indeks suatu kelompok adalah rata-rata tertimbang indeks penyusunnya, dengan penimbang tahun dasar.",
      en: "The index of a group is the mean of its members' indices, weighted with base-year weights.",
    },
    body: {
      id: [
        "Yang dirata-ratakan tingkat indeksnya, bukan perubahannya. Kelompok yang harganya naik makin menentukan perubahan berikutnya, walaupun penimbang dasarnya tetap.",
      ],
      en: [
        "Levels are averaged, not changes. A group whose prices have risen matters more for the next change, although its base weight stays the same.",
      ],
    },
    formula: "I = Σ w_i I_i / Σ w_i",
    source: `${ppiManual}, ch. 9`,
    related: ["index-weights", "subsector", "contribution"],
    subjects: [],
  },
  {
    id: "rebasing",
    term: { id: "Mengganti tahun dasar dan menyambung deret", en: "Rebasing and splicing" },
    shortNames: [],
    summary: {
      id: "Mengganti tahun dasar menetapkan 100 pada periode lain; menyambung menyatukan dua deret pada periode yang dimiliki keduanya.",
      en: "Rebasing sets a different period to 100; splicing joins two series over the periods they share.",
    },
    body: {
      id: ["Keduanya mengalikan dengan satu bilangan: perubahan persen dalam deret tidak berubah."],
      en: ["Both multiply by one number, so percent changes within a series do not change."],
    },
    source: `${ppiManual}, ch. 9`,
    related: ["base-year", "percent-change"],
    subjects: [],
  },
  {
    id: "chaining",
    term: { id: "Indeks berantai", en: "Chained index" },
    shortNames: [],
    summary: {
      id: "Indeks yang setiap ruasnya dihitung terhadap periode sambungan, lalu ruas-ruas itu dikalikan.",
      en: "An index whose links are each computed against a linking period and then multiplied together.",
    },
    body: {
      id: [
        "Hanya ruas yang dapat dirata-ratakan dengan penimbang: tingkat indeks berantai tidak dapat dijumlahkan. Karena itu indeks berantai diurai dahulu, digabungkan, lalu dirantaikan lagi.",
      ],
      en: [
        "Only the links can be averaged with weights: levels of a chained index do not add up. So a chained index is unchained, aggregated and chained again.",
      ],
    },
    formula: "I_t = I_l × r_t / 100",
    source: `${ppiManual}, ch. 9`,
    related: ["rebasing", "aggregation", "percent-change"],
    subjects: [],
  },
];
