import type { CheckFinding, KnownDoubt } from "../../analysis";
import { checkTexts, type Language } from "../../language";

/** What is wrong with the cells of a finding, and how sure that is. */
export function faultText(
  { pattern, proof, oneIn }: Pick<CheckFinding, "pattern" | "proof" | "oneIn">,
  language: Language,
): string {
  const texts = checkTexts[language];
  const fault = texts.patterns[pattern];
  if (oneIn) return `${fault}: ${texts.rarity(oneIn.toLocaleString(language))}`;
  const isProven = pattern !== "unexplained" && pattern !== "unlikely";
  return isProven ? `${fault}; ${texts.proofOf(proof.length)}` : fault;
}

/** What the cells of a known doubt may be, each reading once. */
export function readingsText(cells: KnownDoubt["cells"], language: Language): string {
  const readings = new Set(cells.flatMap((one) => one.readings.split(" | ")));
  return [...readings].join(` ${checkTexts[language].or} `);
}

/** A number in canonical form with the decimal sign of the language; other texts stay. */
export const decimalText = (canonical: string, language: Language): string =>
  language === "id" ? canonical.replace(".", ",") : canonical;
