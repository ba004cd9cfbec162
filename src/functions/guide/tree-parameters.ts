import type { GuideParameter } from "./function-guide";

export const codes: GuideParameter = {
  name: "codes",
  shape: "range",
  takes: "texts",
  description: {
    en: "Code of each row, each once.",
    id: "Kode setiap baris, masing-masing sekali.",
  },
};

export const parents: GuideParameter = {
  name: "parents",
  shape: "range",
  takes: "texts",
  description: {
    en: "Code of the row above, blank for a root.",
    id: "Kode baris di atasnya; kosong untuk baris puncak.",
  },
};

export const rowWeights: GuideParameter = {
  name: "weights",
  shape: "range",
  description: {
    en: "Weight of each row: for a leaf its share of the whole tree; a blank of any other row is the sum of those below it.",
    id: "Penimbang setiap baris: untuk baris ujung, bagiannya dalam seluruh hierarki; kosong pada baris lain berarti jumlah penimbang di bawahnya.",
  },
};

export const leafIndices: GuideParameter = {
  name: "indices",
  shape: "range",
  description: {
    en: "Index of each leaf in one or more periods. Other rows are not read.",
    id: "Indeks setiap baris ujung pada satu periode atau lebih. Isi baris lain tidak dibaca.",
  },
};
