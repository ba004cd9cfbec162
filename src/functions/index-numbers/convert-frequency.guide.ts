import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "CONVERT_FREQUENCY",
  description: {
    en: "A series in a lower frequency: quarters, half-years, years, or the year that ends in each period. An index is averaged, a flow added, a stock taken at the end of the period. Incomplete periods are #N/A.",
    id: "Deret dalam frekuensi lebih rendah: triwulan, semester, tahun, atau tahun yang berakhir pada setiap periode. Indeks dirata-ratakan, arus (flow) dijumlahkan, stok diambil pada akhir periode. Periode yang tidak lengkap menjadi #N/A.",
  },
  formula: "index: Σ x / n;  flow: Σ x;  stock: x_n",
  parameters: [
    {
      name: "series",
      shape: "range",
      description: {
        en: "One row or one column of figures, in order; several rows are several series. A blank, a dash or 0 is missing in an index or a stock, and nil in a flow.",
        id: "Satu baris atau satu kolom angka, berurutan; beberapa baris berarti beberapa deret. Sel kosong, tanda hubung, atau 0 berarti tidak ada pada indeks atau stok, dan nihil pada arus.",
      },
    },
    {
      name: "to",
      shape: "value",
      description: {
        en: '"quarter", "half-year", "year" or "12-month" (the twelve months, or four quarters, that end in each period: one result per period).',
        id: '"quarter" (triwulan), "half-year" (semester), "year" (tahun), atau "12-month" (dua belas bulan, atau empat triwulan, yang berakhir pada setiap periode: satu hasil per periode).',
      },
      choice: {
        id: "TARGET_FREQUENCY",
        words: {
          quarter: { en: "Quarters", id: "triwulan" },
          "half-year": { en: "Half-years", id: "semester" },
          year: { en: "Years", id: "tahun" },
          "12-month": {
            en: "The last 12 months, each month",
            id: "12 bulan terakhir, setiap bulan",
          },
        },
      },
    },
    {
      name: "kind",
      shape: "value",
      optional: true,
      description: {
        en: '"index" (mean, the default), "flow" (sum: production, exports) or "stock" (last figure: an index of December, a herd at the end of the year).',
        id: '"index" (rata-rata, bawaan), "flow" (jumlah: produksi, ekspor), atau "stock" (angka terakhir: indeks Desember, populasi ternak akhir tahun).',
      },
      choice: {
        id: "SERIES_KIND",
        words: {
          index: { en: "An index: the mean", id: "indeks: rata-rata" },
          flow: { en: "A flow: the sum", id: "arus: jumlah" },
          stock: { en: "A stock: the last value", id: "stok: nilai terakhir" },
        },
      },
    },
    {
      name: "first_period",
      shape: "value",
      optional: true,
      description: {
        en: "Place of the first figure in its year, 1 (January, or the first quarter, when left out) to 12.",
        id: "Urutan angka pertama dalam tahunnya, 1 (Januari atau triwulan I, bila dikosongkan) sampai 12.",
      },
    },
    {
      name: "missing",
      shape: "value",
      optional: true,
      description: {
        en: '"strict" (no figure of a period may be missing, the default; for a stock, the last one) or "relaxed" (uses the figures available).',
        id: '"strict" (semua angka suatu periode harus ada, bawaan; untuk stok, angka terakhirnya) atau "relaxed" (dihitung dari yang ada).',
      },
      choice: {
        id: "COMPLETENESS",
        words: {
          strict: { en: "Every period must be there", id: "semua periode harus ada" },
          relaxed: { en: "From the periods that are there", id: "dari periode yang ada" },
        },
      },
    },
    {
      name: "from",
      shape: "value",
      optional: true,
      description: {
        en: 'Frequency of the series: "month" (the default), "quarter" or "half-year".',
        id: 'Frekuensi deret: "month" (bulan, bawaan), "quarter" (triwulan), atau "half-year" (semester).',
      },
      choice: {
        id: "SOURCE_FREQUENCY",
        words: {
          month: { en: "Months", id: "bulan" },
          quarter: { en: "Quarters", id: "triwulan" },
          "half-year": { en: "Half-years", id: "semester" },
        },
      },
    },
  ],
  examples: [
    { formula: '=BPS.CONVERT_FREQUENCY({100,102,104,105,106,110},"quarter")', gives: [[102, 107]] },
    { formula: '=BPS.CONVERT_FREQUENCY({5;7;0;4;6;8},"half-year","flow")', gives: [[30]] },
    {
      formula: '=BPS.CONVERT_FREQUENCY({100,102,104,105},"quarter","stock")',
      gives: [[104, "#N/A"]],
    },
    {
      formula: '=BPS.CONVERT_FREQUENCY({100,102,104,105},"quarter","index",,"relaxed")',
      gives: [[102, 105]],
    },
    {
      formula: '=BPS.CONVERT_FREQUENCY({1,2,3,4,5},"12-month","flow",,,"quarter")',
      gives: [["#N/A", "#N/A", "#N/A", 10, 14]],
    },
  ],
  source: "Quarterly National Accounts Manual (IMF, 2017), ch. 5",
  remarks: {
    en: "A mean of printed indices can differ in the last digit from the mean of the unrounded ones. An NTP of a quarter is the ratio of the means of It and Ib, not the mean of NTP.",
    id: "Rata-rata indeks tercetak dapat berbeda di digit terakhir dari rata-rata indeks yang belum dibulatkan. NTP triwulanan adalah rasio rata-rata It dan Ib, bukan rata-rata NTP.",
  },
  concepts: ["frequency"],
};
