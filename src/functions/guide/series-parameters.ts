import type { GuideParameter } from "./function-guide";

export const firstMonth: GuideParameter = {
  name: "first_month",
  shape: "value",
  optional: true,
  description: {
    en: "Month of the first one, 1 (January, when left out) to 12.",
    id: "Bulan pertama deret, 1 (Januari, bila dikosongkan) sampai 12.",
  },
};

export const oldSeries: GuideParameter = {
  name: "old_series",
  shape: "range",
  description: {
    en: "One row or one column of the old index; its last periods are the first ones of the new series. Several rows are several series.",
    id: "Satu baris atau satu kolom indeks lama; periode terakhirnya adalah periode pertama deret baru. Beberapa baris berarti beberapa deret.",
  },
};

export const newSeries: GuideParameter = {
  name: "new_series",
  shape: "range",
  description: {
    en: "The new index, in the same direction as old_series.",
    id: "Indeks baru, searah old_series.",
  },
};

export const overlap: GuideParameter = {
  name: "overlap",
  shape: "value",
  description: {
    en: "Number of periods that both series have, at least 1.",
    id: "Banyaknya periode yang dimiliki kedua deret, paling sedikit 1.",
  },
};
