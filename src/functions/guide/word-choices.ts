import type { Bilingual } from "../../language";
import type { WordChoice } from "./function-guide";

const indonesian: Bilingual = { en: "Indonesian", id: "bahasa Indonesia" };
const english: Bilingual = { en: "English", id: "bahasa Inggris" };

export const languages: WordChoice = {
  id: "LANGUAGE",
  words: { id: indonesian, en: english },
};

export const verdictLanguages: WordChoice = {
  id: "VERDICT_LANGUAGE",
  words: { en: english, id: indonesian },
};

export const unitValueFormulas: WordChoice = {
  id: "UNIT_VALUE_FORMULA",
  words: {
    fisher: {
      en: "Geometric mean of Laspeyres and Paasche",
      id: "rata-rata geometrik Laspeyres dan Paasche",
    },
    laspeyres: { en: "Weights of the earlier period", id: "penimbang periode awal" },
    paasche: { en: "Weights of the later period", id: "penimbang periode akhir" },
  },
};

export const linkFormulas: WordChoice = {
  id: "LINK_FORMULA",
  words: {
    ...unitValueFormulas.words,
    tornqvist: { en: "Mean shares of both periods", id: "rata-rata bagian nilai kedua periode" },
    walsh: { en: "Geometric means of the quantities", id: "rata-rata geometrik kuantitas" },
    "marshall-edgeworth": {
      en: "Sums of the quantities",
      id: "jumlah kuantitas kedua periode",
    },
    drobisch: { en: "Mean of Laspeyres and Paasche", id: "rata-rata Laspeyres dan Paasche" },
  },
};

export const gapMethods: WordChoice = {
  id: "GAP_METHOD",
  words: {
    refuse: { en: "A missing index is an error", id: "indeks yang tidak ada menjadi kesalahan" },
    renormalise: { en: "The others' weights are raised", id: "penimbang lainnya dinaikkan" },
  },
};

export const treeGapMethods: WordChoice = {
  id: "TREE_GAP_METHOD",
  words: {
    ...gapMethods.words,
    parent: { en: "It takes the change of its parent", id: "mengikuti perubahan induknya" },
  },
};

export const missingMethods: WordChoice = {
  id: "MISSING_METHOD",
  words: {
    refuse: { en: "A missing price is an error", id: "harga yang tidak ada menjadi kesalahan" },
    carry: { en: "The last price is carried", id: "harga terakhir diteruskan" },
    class: {
      en: "It moves with the others and comes back",
      id: "bergerak bersama lainnya lalu kembali",
    },
    "class-linked": {
      en: "It goes on from the carried value",
      id: "dilanjutkan dari nilai taksiran",
    },
  },
};

export const spliceBases: WordChoice = {
  id: "SPLICE_BASE",
  words: {
    new: { en: "Level of the new series", id: "tingkat deret baru" },
    old: { en: "Level of the old series", id: "tingkat deret lama" },
  },
};

export const sectorSchemes: WordChoice = {
  id: "SECTOR_SCHEME",
  words: {
    "ntt-2020": { en: "Chapter 27 is oil and gas", id: "bab 27 adalah migas" },
    "ntt-2020-port": { en: "Chapter 27 is industry", id: "bab 27 adalah industri" },
  },
};

export const editions: WordChoice = {
  id: "EDITION",
  words: {
    corrected: { en: "With the misprints corrected", id: "dengan salah cetak diperbaiki" },
    published: { en: "As printed", id: "sebagaimana tercetak" },
  },
};

const onMonthBefore: Bilingual = {
  en: "From the previous month",
  id: "terhadap bulan sebelumnya",
};
const onYearBefore: Bilingual = {
  en: "From the same month of the previous year",
  id: "terhadap bulan yang sama tahun sebelumnya",
};

export const inflationKinds: WordChoice = {
  id: "INFLATION_KIND",
  words: {
    "m-t-m": onMonthBefore,
    "y-t-d": {
      en: "From December of the previous year",
      id: "terhadap Desember tahun sebelumnya",
    },
    "y-o-y": onYearBefore,
  },
};

export const growthKinds: WordChoice = {
  id: "GROWTH_KIND",
  words: {
    "m-to-m": onMonthBefore,
    "y-on-y": onYearBefore,
    "c-to-c": {
      en: "January to the month, from the same months a year earlier",
      id: "Januari sampai bulan itu terhadap bulan yang sama",
    },
  },
};

export const classSchemes: WordChoice = {
  id: "GOODS_CLASSES",
  words: {
    sitc4: { en: "Sections of SITC Rev. 4", id: "seksi SITC Rev. 4" },
    bec4: { en: "Categories of BEC Rev. 4", id: "kategori BEC Rev. 4" },
    "bec4-use": { en: "Capital, intermediate, consumption", id: "modal, bahan baku, konsumsi" },
  },
};
