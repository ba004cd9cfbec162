import type { Language } from "./language";

const en = {
  columns: {
    value: "Value",
    "month-change": "m-to-m, %",
    "year-change": "y-on-y, %",
    cumulative: "January to month",
    "cumulative-change": "c-to-c, %",
    first: "First",
    second: "Second",
    balance: "Balance",
    coverage: "Exports per 100 of imports",
    "first-share": "Share of the first, %",
    "second-share": "Share of the second, %",
    rca: "RCA (Balassa)",
    intensity: "Intensity",
    "value-before": "Value before",
    "weight-before": "Volume before",
    "value-now": "Value",
    "weight-now": "Volume",
    "price-before": "Unit value before",
    "price-now": "Unit value",
    "price-change": "Change of unit value, %",
  },
  labels: { months: "Month", comparison: "Category", prices: "Category" },
  units: {
    months:
      "Values in US$. m-to-m: the month before; y-on-y: the same month of the year before; c-to-c: January to the month against the same months of the year before.",
    comparison:
      "Values in US$. Exports are FOB, imports CIF. RCA and intensity: share of the first divided by share of the second.",
    prices:
      "Values in US$, volumes in net kg, unit values in US$ per kg. A unit value also changes with the mix of goods in a category.",
  },
  index: "Unit value index (Fisher), year before = 100",
};

const id: typeof en = {
  columns: {
    value: "Nilai",
    "month-change": "m-to-m, %",
    "year-change": "y-on-y, %",
    cumulative: "Januari sampai bulan ini",
    "cumulative-change": "c-to-c, %",
    first: "Pertama",
    second: "Kedua",
    balance: "Neraca",
    coverage: "Ekspor per 100 impor",
    "first-share": "Persen terhadap total, pertama",
    "second-share": "Persen terhadap total, kedua",
    rca: "RCA (Balassa)",
    intensity: "Intensitas",
    "value-before": "Nilai sebelumnya",
    "weight-before": "Volume sebelumnya",
    "value-now": "Nilai",
    "weight-now": "Volume",
    "price-before": "Nilai satuan sebelumnya",
    "price-now": "Nilai satuan",
    "price-change": "Perubahan nilai satuan, %",
  },
  labels: { months: "Bulan", comparison: "Rincian", prices: "Rincian" },
  units: {
    months:
      "Nilai dalam US$. m-to-m: terhadap bulan sebelumnya; y-on-y: terhadap bulan yang sama tahun sebelumnya; c-to-c: Januari sampai bulan itu terhadap bulan-bulan yang sama tahun sebelumnya.",
    comparison:
      "Nilai dalam US$. Ekspor FOB, impor CIF. RCA dan intensitas: persen terhadap total yang pertama dibagi yang kedua.",
    prices:
      "Nilai dalam US$, volume dalam kg bersih, nilai satuan dalam US$ per kg. Nilai satuan juga berubah karena susunan barangnya.",
  },
  index: "Indeks nilai satuan (Fisher), tahun sebelumnya = 100",
};

/** Words of analyses of trade, in the pane and in the sheet. */
export const tradeFigureTexts: Readonly<Record<Language, typeof en>> = { en, id };
