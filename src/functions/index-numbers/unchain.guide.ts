import { sources } from "../../language";
import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "UNCHAIN",
  description: {
    en: "Splits an index into the relatives from which it was chained, one for each period but the first (100 = no change): the inverse of CHAIN_RELATIVES.",
    id: "Mengurai indeks menjadi relatif yang dirantaikan, satu untuk setiap periode kecuali yang pertama (100 = tidak berubah): kebalikan CHAIN_RELATIVES.",
  },
  formula: "r_t = I_t / I_(t−1) × 100;  r_t = I_t / I_l × 100",
  parameters: [
    {
      name: "series",
      shape: "range",
      description: {
        en: "One row or one column of an index, in order; several rows are several series. A blank, a dash or 0 gives #N/A where it is needed.",
        id: "Satu baris atau satu kolom indeks; beberapa baris berarti beberapa deret. Sel kosong, tanda hubung, atau 0 memberi #N/A di tempat yang memerlukannya.",
      },
    },
    {
      name: "link_every",
      shape: "value",
      optional: true,
      description: {
        en: "Number of periods between links, 1 when left out: each relative is for 100 of the period before. With 12 it is for 100 of the last linking period: the first period and every twelfth after it (December, for a series that begins in December).",
        id: "Banyaknya periode antara dua sambungan, 1 bila dikosongkan: setiap relatif untuk 100 dari periode sebelumnya. Dengan 12, untuk 100 dari periode sambungan terakhir: periode pertama dan setiap periode kedua belas sesudahnya (Desember, untuk deret yang mulai Desember).",
      },
    },
  ],
  examples: [
    { formula: "=BPS.UNCHAIN({100,110,121})", gives: [[110, 110]] },
    { formula: "=BPS.UNCHAIN({100,101,110,115.5,132},2)", gives: [[101, 110, 105, 120]] },
    { formula: '=BPS.UNCHAIN({100;"";121})', gives: [["#N/A"], ["#N/A"]] },
  ],
  source: `${sources.cpiManual}, ch. 9`,
  remarks: {
    en: "An index with new weights every year is a chain of yearly indices: unchained at each December, its links can be averaged with weights again, and the averages chained.",
    id: "Indeks yang penimbangnya berganti setiap tahun adalah rantai indeks tahunan: setelah diurai pada setiap Desember, bagiannya dapat dirata-ratakan lagi dengan penimbang, lalu dirantaikan kembali.",
  },
  concepts: ["chaining"],
};
