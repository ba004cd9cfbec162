import { firstMonth, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "RIBE_CONTRIBUTION",
  description: {
    en: "Contribution (andil) of one item to the annual percent change of an index whose weights change each year (Ribe), in percentage points: its movement this year and last year, each with that year's weight. The index is chained in December; those of all items add up to the change. Months without a year and its December before them are #N/A.",
    id: "Andil satu barang terhadap perubahan persen tahunan indeks yang penimbangnya berganti setiap tahun (Ribe), dalam poin persen: geraknya tahun ini dan tahun lalu, masing-masing dengan penimbang tahunnya. Indeks dirantaikan pada Desember; jumlah andil semua barang sama dengan perubahan itu. Bulan tanpa setahun dan Desember sebelumnya menjadi #N/A.",
  },
  formula:
    "c_t = 100 [ (w_y/W_y)(x_t − x_D)/x_D · X_D/X_t−12 + (w_y−1/W_y−1)(x_D − x_t−12)/x_D−12 · X_D−12/X_t−12 ]",
  parameters: [
    {
      name: "indices",
      shape: "range",
      description: {
        en: "One row or one column of monthly indices of the item; several rows are several items.",
        id: "Satu baris atau satu kolom indeks bulanan barang; beberapa baris berarti beberapa barang.",
      },
    },
    {
      name: "weights",
      shape: "range",
      description: {
        en: "Weight of the item in force in each month, of the same size.",
        id: "Penimbang barang yang berlaku pada setiap bulan, dengan ukuran yang sama.",
      },
    },
    {
      name: "total",
      shape: "range",
      description: {
        en: "Monthly index of the whole, of the same size; repeat its row for several items.",
        id: "Indeks bulanan keseluruhan, dengan ukuran yang sama; ulangi barisnya untuk beberapa barang.",
      },
    },
    {
      name: "total_weights",
      shape: "range",
      description: {
        en: "Sum of all weights in each month, of the same size.",
        id: "Jumlah semua penimbang pada setiap bulan, dengan ukuran yang sama.",
      },
    },
    firstMonth,
  ],
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
    id: "Indeks keseluruhan harus dirantaikan pada Desember dari indeks barang dengan penimbang ini: hanya dengan cara itu jumlah andil sama dengan perubahan tahunannya.",
  },
  concepts: ["contribution"],
};
