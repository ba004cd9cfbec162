import type { IdentityVerdict } from "../core/checking";
import type { Bilingual, Language } from "./language";

/** English words are codes that formulas may compare with: they do not change. */
const verdictWords: Record<IdentityVerdict, Bilingual> = {
  exact: { en: "exact", id: "cocok" },
  rounding: { en: "rounding", id: "pembulatan" },
  impossible: { en: "impossible", id: "tidak mungkin" },
  unlikely: { en: "unlikely", id: "meragukan" },
};

/**
 * The verdict on a printed figure, in a word.
 *
 * @example verdictWord("rounding", "id") // "pembulatan"
 */
export const verdictWord = (verdict: IdentityVerdict, language: Language): string =>
  verdictWords[verdict][language];
