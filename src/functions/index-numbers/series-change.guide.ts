import { sources } from "../../language";
import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "SERIES_CHANGE",
  description: {
    en: "Percent change of a series from lag periods earlier; the first periods, which have nothing to compare with, are #N/A.",
    id: "Perubahan deret dalam persen terhadap lag periode sebelumnya; periode pertama yang tidak mempunyai pembanding menjadi #N/A.",
  },
  formula: "(I_t − I_(t−k)) / I_(t−k) × 100",
  parameters: [
    {
      name: "series",
      shape: "range",
      description: {
        en: "One row or one column of an index; several rows are several series. A blank, a dash or 0 gives #N/A where it is needed.",
        id: "Satu baris atau satu kolom indeks; beberapa baris berarti beberapa deret. Sel kosong, tanda hubung, atau 0 memberi #N/A di tempat yang memerlukannya.",
      },
    },
    {
      name: "lag",
      shape: "value",
      optional: true,
      description: {
        en: "Number of periods between the two, 1 when left out; 12 compares a month with that of the year before.",
        id: "Jarak kedua periode, 1 bila dikosongkan; 12 membandingkan bulan dengan bulan yang sama tahun sebelumnya.",
      },
    },
  ],
  examples: [
    { formula: "=BPS.SERIES_CHANGE({100,110,121})", gives: [["#N/A", 10, 10]] },
    { formula: "=BPS.SERIES_CHANGE({100;110;121},2)", gives: [["#N/A"], ["#N/A"], [21]] },
  ],
  source: `${sources.ntpBook}, appendix`,
  concepts: ["percent-change"],
};
