import { type Bilingual, monthNames, tradeBookTexts as texts } from "../../language";
import type { Column } from "../../table";

export const yearColumn = (year: string, unit: "usd" | "kg"): Column => ({
  key: year,
  title: { id: year, en: year },
  unit,
  period: year,
});

export function monthColumn(period: string): Column {
  const name = (language: keyof Bilingual) =>
    `${monthNames[language][Number(period.slice(5)) - 1] ?? ""} ${period.slice(0, 4)}`;
  return { key: period, title: { id: name("id"), en: name("en") }, unit: "usd", period };
}

export const valueAndShare = (year: string): Column[] => [
  { key: `value_usd_${year}`, title: texts.value(year), unit: "usd", period: year },
  { key: `share_pct_${year}`, title: texts.share(year), unit: "percent", period: year },
];
