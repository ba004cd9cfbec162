import { sources } from "../../language";
import { firstMonth, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "ANNUAL_AVERAGE",
  description: {
    en: "Mean of each calendar year of a monthly index; a year with a missing month is #N/A.",
    id: "Rata-rata setiap tahun kalender dari indeks bulanan; tahun yang bulannya tidak lengkap menjadi #N/A.",
  },
  formula: "I_year = Σ I_month / 12",
  parameters: [
    {
      name: "monthly",
      shape: "range",
      description: {
        en: "One row or one column of monthly indices; several rows are several series.",
        id: "Satu baris atau satu kolom indeks bulanan; beberapa baris berarti beberapa deret.",
      },
    },
    firstMonth,
  ],
  examples: [
    {
      formula: "=BPS.ANNUAL_AVERAGE({100,101,102,103,104,105,106,107,108,109,110,111})",
      gives: [[105.5]],
    },
    {
      formula: "=BPS.ANNUAL_AVERAGE({100,101,102,103,104,105,106,107,108,109,110,111,112})",
      gives: [[105.5, "#N/A"]],
    },
  ],
  source: `${sources.ntpBook}, sec. 6.2`,
  concepts: ["annual-average"],
};
