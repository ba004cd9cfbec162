import { sources } from "../../language";
import { newSeries, oldSeries, overlap, spliceBases, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "SPLICE",
  description: {
    en: 'Joins two series of one index: the old one, brought to the level of the new one by their means over the common periods, then the rest of the new one. With base "old" the old one stays and the rest of the new one is brought to its level.',
    id: 'Menyambung dua deret sebuah indeks: deret lama dibawa ke tingkat deret baru dengan rata-rata keduanya pada periode bersama, lalu sisa deret baru. Dengan base "old" deret lama tetap, dan sisa deret baru dibawa ke tingkatnya.',
  },
  formula:
    "I' = I_old × mean(I_new) / mean(I_old);  I_new;  base old: I_old;  I_new × mean(I_old) / mean(I_new)",
  parameters: [
    oldSeries,
    newSeries,
    overlap,
    {
      name: "base",
      shape: "value",
      optional: true,
      description: {
        en: 'Whose level the result has: "new" (the default) or "old".',
        id: 'Tingkat hasilnya: "new" (bawaan) atau "old", deret baru atau lama.',
      },
      choice: spliceBases,
    },
  ],
  examples: [
    { formula: "=BPS.SPLICE({80,100},{125,150},1)", gives: [[100, 125, 150]] },
    {
      formula: "=BPS.SPLICE({50;90;110},{100;150;160},2)",
      gives: [[62.5], [112.5], [137.5], [160]],
    },
    { formula: '=BPS.SPLICE({180,200},{100,110,120},1,"old")', gives: [[180, 200, 220, 240]] },
  ],
  source: `${sources.cpiManual}, ch. 9`,
  remarks: {
    en: "Within the common periods, the old series' movement is kept. With overlap 1, the changes across the seam are kept as well.",
    id: "Pada periode bersama, gerak deret lama yang dipertahankan. Dengan overlap 1, perubahan di sambungan juga tetap.",
  },
  concepts: ["base-year", "rebasing"],
};
