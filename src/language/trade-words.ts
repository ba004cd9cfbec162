import type { TradeSector } from "../core";
import type { Bilingual, Language } from "./language";

/** BPS's names of the sectors, in small letters as they stand in its sentences. */
const sectorWords: Record<TradeSector, Bilingual> = {
  "oil-and-gas": { id: "migas", en: "oil and gas" },
  mining: { id: "tambang", en: "mining" },
  agriculture: { id: "pertanian", en: "agriculture" },
  industry: { id: "industri", en: "industry" },
};

export const sectorWord = (sector: TradeSector, language: Language): string =>
  sectorWords[sector][language];

/** What BPS writes under a list of the largest. */
export const topListWords: Record<"others" | "total", Bilingual> = {
  others: { id: "Lainnya", en: "Others" },
  total: { id: "Jumlah", en: "Total" },
};
