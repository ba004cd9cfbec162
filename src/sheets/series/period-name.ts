import { codeOf, type SeriesFrequency } from "../../analysis";
import { type Language, periodText } from "../../language";

/** A period in words: `Januari 2020`, `Januari–Maret 2020`, `2020`. */
export const periodName = (at: number, every: SeriesFrequency, language: Language): string =>
  periodText(codeOf(at, every) ?? "", language);
