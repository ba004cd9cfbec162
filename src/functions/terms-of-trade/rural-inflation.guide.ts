import { sources } from "../../language";
import { inflationKinds, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "RURAL_INFLATION",
  description: {
    en: "Rural inflation in percent: the change of the household consumption index of farmers (IKRT), month by month. Months without the month compared with are #N/A.",
    id: "Inflasi perdesaan dalam persen: perubahan indeks konsumsi rumah tangga petani (IKRT), bulan demi bulan. Bulan tanpa pembanding menjadi #N/A.",
  },
  formula: "(IKRT_t − IKRT_k) / IKRT_k × 100",
  parameters: [
    {
      name: "ikrt",
      shape: "range",
      description: {
        en: "Monthly IKRT in one row or one column, in order.",
        id: "IKRT bulanan dalam satu baris atau satu kolom, berurutan.",
      },
    },
    {
      name: "kind",
      shape: "value",
      optional: true,
      description: {
        en: '"m-t-m" (from the previous month, the default), "y-t-d" (from the previous December) or "y-o-y" (from the same month a year earlier).',
        id: '"m-t-m" (terhadap bulan sebelumnya, bawaan), "y-t-d" (terhadap Desember sebelumnya), atau "y-o-y" (terhadap bulan yang sama tahun sebelumnya).',
      },
      choice: inflationKinds,
    },
    {
      name: "first_month",
      shape: "value",
      optional: true,
      description: {
        en: 'Month of the first one, 1 (January) to 12: "y-t-d" needs it, the others do not read it.',
        id: 'Bulan pertama deret, 1 (Januari) sampai 12: diperlukan oleh "y-t-d", tidak dibaca oleh yang lain.',
      },
    },
  ],
  examples: [
    { formula: "=BPS.RURAL_INFLATION({100,101,102.01})", gives: [["#N/A", 1, 1]] },
    {
      formula:
        '=BPS.RURAL_INFLATION({100;101;102;103;104;105;106;107;108;109;110;111;112},"y-t-d",12)',
      gives: [["#N/A"], [1], [2], [3], [4], [5], [6], [7], [8], [9], [10], [11], [12]],
    },
  ],
  source: `${sources.ntpBook}, table 6.12`,
  concepts: ["ikrt", "rural-inflation"],
};
