import { type Bilingual, tradeBookTexts as texts } from "../../language";
import { monthsOfYear, type TradeFlowId, type TradeSet } from "../trade-margin";

/** Periods up to a year, in their order. */
export const upTo = (periods: readonly string[], year: string): string[] =>
  periods.filter((period) => period <= year).sort();

export const span = (years: readonly string[]): string =>
  years.length > 1 ? `${years[0]}/${years.at(-1)}` : (years[0] ?? "");

/** Years of which the records have some months only. */
export const partialNotes = (
  sets: readonly TradeSet[],
  flow: TradeFlowId,
  years: readonly string[],
): Bilingual[] =>
  years.flatMap((year) => {
    const months = monthsOfYear(sets, flow, year);
    return months ? [texts.partial(year, months.from, months.to)] : [];
  });
