import { sources } from "../../language";
import { newSeries, oldSeries, overlap, spliceBases, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "SPLICE_FACTOR",
  description: {
    en: 'The number by which SPLICE multiplies a series: the old one, or the new one with base "old". It is the mean of the one over the common periods, divided by that of the other.',
    id: 'Bilangan pengali SPLICE: untuk deret lama, atau untuk deret baru dengan base "old". Nilainya rata-rata deret yang satu pada periode bersama dibagi rata-rata deret yang lain.',
  },
  formula: "mean(I_new) / mean(I_old);  base old: mean(I_old) / mean(I_new)",
  parameters: [
    oldSeries,
    newSeries,
    overlap,
    {
      name: "base",
      shape: "value",
      optional: true,
      description: {
        en: 'Whose level the result of SPLICE has: "new" (the default) or "old".',
        id: 'Tingkat hasil SPLICE: "new" (bawaan) atau "old", deret baru atau lama.',
      },
      choice: spliceBases,
    },
  ],
  examples: [
    { formula: "=BPS.SPLICE_FACTOR({90;110},{100;150},2)", gives: [[1.25]] },
    { formula: '=BPS.SPLICE_FACTOR({80,100},{125,150},1,"old")', gives: [[0.8]] },
  ],
  source: `${sources.cpiManual}, ch. 9`,
  remarks: {
    en: "Publish the factor with the series: anyone with the old figures can then convert them in the same way.",
    id: "Terbitkan faktor ini bersama deretnya: pemilik angka lama dapat mengonversinya dengan cara yang sama.",
  },
  concepts: ["rebasing"],
};
