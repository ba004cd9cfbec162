import type { FunctionGuide } from "./function-guide";
import { sources } from "./sources";

const manual = `${sources.cpiManual}, ch. 9`;

const tree = {
  codes: "Kode setiap baris, masing-masing sekali.",
  parents: "Kode baris di atasnya; kosong untuk baris puncak.",
  weights:
    "Penimbang setiap baris: untuk baris ujung, bagiannya dalam seluruh hierarki; kosong pada baris lain berarti jumlah penimbang di bawahnya.",
  indices: "Indeks setiap baris ujung pada satu periode atau lebih. Isi baris lain tidak dibaca.",
};

/** Contributions and effective weights beyond a single level and a single year. */
export const contributionGuides: Record<
  "TREE_CONTRIBUTION" | "TREE_WEIGHTS" | "RIBE_CONTRIBUTION",
  FunctionGuide
> = {
  TREE_CONTRIBUTION: {
    formula: "andil_n = 100 W_n (I_n,t − I_n,t−k) / I_root,t−k",
    examples: [
      {
        formula:
          '=BPS.TREE_CONTRIBUTION({"It";"A";"B"},{"";"It";"It"},{"";3;1},{"","";100,110;100,100})',
        gives: [
          ["#N/A", 7.5],
          ["#N/A", 7.5],
          ["#N/A", 0],
        ],
      },
      {
        formula:
          '=BPS.TREE_CONTRIBUTION({"It";"A";"B";"Ib";"C"},{"";"It";"It";"";"Ib"},{"";3;1;"";1},{"","";100,110;100,100;"","";100,100},"ntp")',
        gives: [
          ["#N/A", 7.5],
          ["#N/A", 7.5],
          ["#N/A", 0],
          ["#N/A", 0],
          ["#N/A", 0],
        ],
      },
    ],
    source: manual,
    remarks: {
      en: "For NTP the parts add up exactly: the contributions of It and Ib are its whole change in points, because logarithmic means split a ratio without a rest.",
      id: "Untuk NTP jumlahnya tepat: andil It dan Ib sama dengan seluruh perubahannya dalam poin, karena rata-rata logaritmik membagi rasio tanpa sisa.",
    },
    id: {
      description:
        "Andil setiap baris hierarki, di semua tingkat sekaligus, terhadap perubahan persen baris puncaknya, dalam poin persentase; atau terhadap perubahan NTP, dalam poin, bila puncak pertama It dan puncak kedua Ib. Jumlah andil di bawah suatu baris sama dengan andil baris itu. Satu kode per baris dan satu periode per kolom; bila weights satu baris, satu kode per kolom. Periode pertama yang tidak mempunyai pembanding menjadi #N/A.",
      parameters: {
        ...tree,
        measure:
          '"change" (perubahan persen baris puncak, bawaan) atau "ntp" (perubahan NTP = It / Ib x 100; kenaikan harga yang dibayar berandil negatif).',
        lag: "Jarak kedua periode, 1 bila dikosongkan.",
      },
    },
  },
  TREE_WEIGHTS: {
    formula: "W_n I_n / I_root × 100",
    examples: [
      {
        formula:
          '=BPS.TREE_WEIGHTS({"It";"A";"B"},{"";"It";"It"},{"";3;1},{"","";100,100;100,300})',
        gives: [
          [100, 100],
          [75, 50],
          [25, 50],
        ],
      },
    ],
    source: manual,
    id: {
      description:
        "Bagian setiap baris hierarki dalam baris puncaknya, dalam persen, menurut harga setiap periode (penimbang efektif): jumlah di bawah suatu baris sama dengan bagian baris itu, dan puncaknya 100. Satu kode per baris dan satu periode per kolom; bila weights satu baris, satu kode per kolom.",
      parameters: tree,
    },
  },
  RIBE_CONTRIBUTION: {
    formula:
      "c_t = 100 [ (w_y/W_y)(x_t − x_D)/x_D · X_D/X_t−12 + (w_y−1/W_y−1)(x_D − x_t−12)/x_D−12 · X_D−12/X_t−12 ]",
    examples: [
      {
        formula:
          "=BPS.RIBE_CONTRIBUTION({100,101,102,103,104,105,106,107,108,109,110,111,112,113},{20,20,20,20,20,20,20,20,20,20,20,20,20,30},{100,101,102,103,104,105,106,107,108,109,110,111,112,113},{20,20,20,20,20,20,20,20,20,20,20,20,20,30},12)",
        gives: [
          [
            "#N/A",
            "#N/A",
            "#N/A",
            "#N/A",
            "#N/A",
            "#N/A",
            "#N/A",
            "#N/A",
            "#N/A",
            "#N/A",
            "#N/A",
            "#N/A",
            12,
            11.8811881188,
          ],
        ],
      },
    ],
    source: "Eurostat, HICP Methodological Manual (2024), ch. 8",
    remarks: {
      en: "The index of the whole must be chained in December from the items' indices with these weights: only then do the contributions add up to its annual change.",
      id: "Indeks keseluruhan harus dirantaikan pada Desember dari indeks barang dengan penimbang ini: hanya dengan begitu jumlah andil sama dengan perubahan tahunannya.",
    },
    id: {
      description:
        "Andil satu barang terhadap perubahan persen tahunan indeks yang penimbangnya berganti setiap tahun (Ribe), dalam poin persentase: geraknya tahun ini dan tahun lalu, masing-masing dengan penimbang tahunnya. Indeks dirantaikan pada Desember; jumlah andil semua barang sama dengan perubahan itu. Bulan tanpa setahun dan Desember sebelumnya menjadi #N/A.",
      parameters: {
        indices:
          "Satu baris atau satu kolom indeks bulanan barang; beberapa baris berarti beberapa barang.",
        weights: "Penimbang barang yang berlaku pada setiap bulan, dengan ukuran yang sama.",
        total:
          "Indeks bulanan keseluruhan, dengan ukuran yang sama; ulangi barisnya untuk beberapa barang.",
        total_weights: "Jumlah semua penimbang pada setiap bulan, dengan ukuran yang sama.",
        first_month: "Bulan pertama deret, 1 (Januari, bila dikosongkan) sampai 12.",
      },
    },
  },
};
