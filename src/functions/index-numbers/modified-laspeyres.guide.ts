import { sources } from "../../language";
import { missingMethods, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "MODIFIED_LASPEYRES",
  description: {
    en: "Modified Laspeyres index in points, as BPS computes it from month-to-month relatives: the first result is 100 for the base period, then one per month. A replaced specification enters through its relative. Items run down and months across; when base_values is one row, items run across.",
    id: "Indeks Laspeyres yang dikembangkan dalam poin, seperti penghitungan BPS dari relatif bulan ke bulan: hasil pertama 100 untuk periode dasar, lalu satu untuk setiap bulan. Spesifikasi pengganti masuk melalui relatifnya. Satu barang per baris dan satu bulan per kolom; bila base_values satu baris, satu barang per kolom.",
  },
  formula: "I_t = Σ (P_t / P_(t−1)) P_(t−1) Q_0 / Σ P_0 Q_0 × 100",
  parameters: [
    {
      name: "relatives",
      shape: "range",
      description: {
        en: "Month-to-month price relatives (100 = no change), one column per month; after a gap, for each 100 of the last month that is known.",
        id: "Relatif harga bulan ke bulan (100 = tidak berubah), satu kolom per bulan; setelah kekosongan, untuk setiap 100 dari bulan terakhir yang diketahui.",
      },
    },
    {
      name: "base_values",
      shape: "range",
      description: {
        en: "Value or weight of each item in the base period: one column (or one row). A blank or a dash is 0.",
        id: "Nilai atau penimbang setiap barang pada periode dasar: satu kolom (atau satu baris). Sel kosong atau tanda hubung berarti 0.",
      },
    },
    {
      name: "missing",
      shape: "value",
      optional: true,
      description: {
        en: 'A missing relative: "refuse" (the default), "carry" (100), "class" (the value moves with the others\' and comes back to its own level), "class-linked" (it is linked to the carried value).',
        id: 'Relatif yang tidak ada: "refuse" (ditolak, bawaan), "carry" (100), "class" (nilainya bergerak bersama barang lain lalu kembali ke tingkatnya sendiri), "class-linked" (disambung ke nilai yang dibawa).',
      },
      choice: missingMethods,
    },
  ],
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
  source: `${sources.ntpBook}, ch. III (2018=100)`,
  remarks: {
    en: "Only relatives are used: a replaced specification needs a relative that is free of the replacement (REPLACEMENT_RELATIVE), not its price level. The first relative is against the period of base_values: where that is a whole year, the first month's price over the year's mean.",
    id: "Hanya relatif yang dipakai: spesifikasi pengganti harus disertai relatif yang bebas dari penggantian itu (REPLACEMENT_RELATIVE), bukan tingkat harganya. Relatif pertama dihitung terhadap periode base_values: bila periode itu satu tahun penuh, harga bulan pertama dibagi rata-rata tahun itu.",
  },
  concepts: ["modified-laspeyres", "price-relative", "replaced-specification", "missing-price"],
};
