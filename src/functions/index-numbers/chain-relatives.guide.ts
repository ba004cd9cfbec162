import { sources } from "../../language";
import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "CHAIN_RELATIVES",
  description: {
    en: "Chains period-to-period relatives or links to an index in points: 100 for the base period, then one per relative. After a missing relative, the rest is #N/A.",
    id: "Merantaikan relatif periode ke periode menjadi indeks dalam poin: 100 untuk periode dasar, lalu satu untuk setiap relatif. Setelah relatif yang tidak ada, tidak ada lagi yang diketahui: sisanya #N/A.",
  },
  formula: "I_0 = 100, I_t = I_(t−1) × r_t / 100",
  parameters: [
    {
      name: "relatives",
      shape: "range",
      description: {
        en: "One row or one column of relatives, in order, each for 100 of the period before (100 = no change); several rows are several series.",
        id: "Satu baris atau satu kolom relatif, berurutan, masing-masing untuk 100 dari periode sebelumnya (100 = tidak berubah); beberapa baris berarti beberapa deret.",
      },
    },
    {
      name: "link_every",
      shape: "value",
      optional: true,
      description: {
        en: "Number of periods between links, 1 when left out: each relative is for 100 of the period before. With 12 it is for 100 of the last linking period: the base period and every twelfth after it.",
        id: "Banyaknya periode antara dua sambungan, 1 bila dikosongkan: setiap relatif untuk 100 dari periode sebelumnya. Dengan 12, untuk 100 dari periode sambungan terakhir: periode dasar dan setiap periode kedua belas sesudahnya.",
      },
    },
  ],
  examples: [
    { formula: "=BPS.CHAIN_RELATIVES({110,110})", gives: [[100, 110, 121]] },
    { formula: '=BPS.CHAIN_RELATIVES({110;"";105})', gives: [[100], [110], ["#N/A"], ["#N/A"]] },
    { formula: "=BPS.CHAIN_RELATIVES({101,110,105,120},2)", gives: [[100, 101, 110, 115.5, 132]] },
  ],
  source: `${sources.cpiManual}, ch. 9`,
  concepts: ["chaining"],
};
