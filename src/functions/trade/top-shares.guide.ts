import { sources } from "../../language";
import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "TOP_SHARES",
  description: {
    en: "Top list: the n largest values with their percent of the total, then the others together (when there are any), then the total, as in BPS's tables. A category that is itself named as the others, Lainnya or Others, is never among the largest: it is added to the others. Ties keep their order. Several columns of values are several periods, each with percents of its own; the last one determines which are the largest. The percents are not rounded.",
    id: "Daftar teratas: n nilai terbesar dengan persennya terhadap jumlah, lalu lainnya bersama (bila ada), lalu jumlah, seperti tabel BPS. Kategori yang sendirinya bernama lainnya, Lainnya atau Others, tidak pernah masuk yang terbesar: digabung ke lainnya. Nilai yang sama tetap menurut urutannya. Beberapa kolom nilai berarti beberapa periode, masing-masing dengan persennya sendiri; yang terbesar ditentukan oleh periode terakhir. Persen tidak dibulatkan.",
  },
  formula: "v_(i) / Σv × 100;  v_(1) ≥ v_(2) ≥ …",
  parameters: [
    {
      name: "labels",
      shape: "range",
      takes: "texts",
      description: {
        en: "Names of the categories: one column (or one row).",
        id: "Nama kategori: satu kolom (atau satu baris).",
      },
    },
    {
      name: "values",
      shape: "range",
      description: {
        en: "Values of the categories in one unit beside the labels, one column per period, without their total. A blank or a dash is nil; a negative value is refused.",
        id: "Nilai kategori dalam satu satuan di samping labels, satu kolom per periode, tanpa jumlahnya. Sel kosong atau tanda hubung berarti nihil; nilai negatif ditolak.",
      },
    },
    {
      name: "n",
      shape: "value",
      description: {
        en: "How many of the largest to list, from 1.",
        id: "Banyaknya kategori terbesar yang didaftar, mulai 1.",
      },
    },
    {
      name: "others_label",
      shape: "value",
      optional: true,
      takes: "texts",
      description: {
        en: "Name of the row of the others; Lainnya when left out.",
        id: "Nama baris lainnya; Lainnya bila dikosongkan.",
      },
    },
    {
      name: "total_label",
      shape: "value",
      optional: true,
      takes: "texts",
      description: {
        en: "Name of the row of the total; Jumlah when left out.",
        id: "Nama baris jumlah; Jumlah bila dikosongkan.",
      },
    },
    {
      name: "headers",
      shape: "value",
      optional: true,
      takes: "truth",
      description: {
        en: "TRUE when labels and values begin with a row of headers, which then heads the result; FALSE when left out.",
        id: "TRUE bila labels dan values diawali baris judul, yang lalu menjadi judul hasil; FALSE bila dikosongkan.",
      },
    },
    {
      name: "detail",
      shape: "value",
      optional: true,
      description: {
        en: 'What is given next to each value: "percent" (default), or "rank" for the percent, the percent of this row and all above it, and the rank among the categories of that period; equal values share the better rank.',
        id: 'Yang ditampilkan di samping setiap nilai: "percent" (bawaan), atau "rank" untuk persen, persen kumulatif sampai baris itu, dan peringkat di antara kategori periode itu; nilai yang sama berbagi peringkat yang lebih baik.',
      },
      choice: {
        id: "TOP_LIST_DETAIL",
        words: {
          percent: { en: "Value and percent", id: "nilai dan persen" },
          rank: {
            en: "With cumulative percent and rank",
            id: "dengan persen kumulatif dan peringkat",
          },
        },
      },
    },
  ],
  examples: [
    {
      formula: '=BPS.TOP_SHARES({"Ikan";"Garam";"Kopi";"Semen"},{20;50;5;25},2)',
      gives: [
        ["Garam", 50, 50],
        ["Semen", 25, 25],
        ["Lainnya", 25, 25],
        ["Jumlah", 100, 100],
      ],
    },
    {
      formula: '=BPS.TOP_SHARES({"A";"B"},{1;3},1,"Others","Total")',
      gives: [
        ["B", 3, 75],
        ["Others", 1, 25],
        ["Total", 4, 100],
      ],
    },
    {
      formula: '=BPS.TOP_SHARES({"Negara";"A";"B";"C"},{"2019","2020";30,20;10,50;10,30},1,,,TRUE)',
      gives: [
        ["Negara", "2019", "2019 (%)", "2020", "2020 (%)"],
        ["B", 10, 20, 50, 50],
        ["Lainnya", 40, 80, 50, 50],
        ["Jumlah", 50, 100, 100, 100],
      ],
    },
    {
      formula: '=BPS.TOP_SHARES({"A";"B";"C"},{20,50;50,30;30,20},2,,,,"rank")',
      gives: [
        ["A", 20, 20, 20, 3, 50, 50, 50, 1],
        ["B", 50, 50, 70, 1, 30, 30, 80, 2],
        ["Lainnya", 30, 30, "", "", 20, 20, "", ""],
        ["Jumlah", 100, 100, "", "", 100, 100, "", ""],
      ],
    },
  ],
  source: `${sources.tradeBook}, tables 2, 4 and 5`,
  remarks: {
    en: "There is no row of the others when nothing is left over. A row of the list named Lainnya, Others or as others_label says is added to the others and stays last. Round the percents with a number format: each is then rounded separately, as BPS does.",
    id: "Tidak ada baris lainnya bila tidak ada yang tersisa. Baris daftar yang bernama Lainnya, Others, atau seperti others_label digabung ke lainnya dan tetap di akhir. Bulatkan persen dengan format angka: setiap persen dibulatkan sendiri, seperti BPS.",
  },
  concepts: ["share"],
};
