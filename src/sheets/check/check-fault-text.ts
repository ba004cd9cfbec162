import type { CheckFinding, KnownDoubt } from "../../analysis";
import { checkTexts, type Language, withMinus } from "../../language";

/** What is wrong with the cells of a finding. */
export function faultText(
  { pattern, oneIn }: Pick<CheckFinding, "pattern" | "oneIn">,
  language: Language,
): string {
  const texts = checkTexts[language];
  const fault = texts.patterns[pattern];
  return oneIn ? `${fault}: ${texts.rarity(oneIn.toLocaleString(language))}` : fault;
}

/** What is wrong with the cells of a finding, and how sure that is. */
export function provenFaultText(
  finding: Pick<CheckFinding, "pattern" | "oneIn" | "proof" | "isProved">,
  language: Language,
): string {
  const { pattern, proof, isProved } = finding;
  const fault = faultText(finding, language);
  if (pattern === "unexplained" || pattern === "unlikely") return fault;
  const texts = checkTexts[language];
  return `${fault}; ${isProved ? texts.proofOf(proof.length) : texts.supportOf(proof.length)}`;
}

/** What the cells of a known doubt may be, each reading once. */
export function readingsText(cells: KnownDoubt["cells"], language: Language): string {
  const readings = cells.flatMap((one) => one.readings[language].split(" | "));
  return [...new Set(readings)].join(` ${checkTexts[language].or} `);
}

/** A number in canonical form with a true minus sign and the decimal sign of the language; other texts stay. */
export const decimalText = (canonical: string, language: Language): string =>
  withMinus(language === "id" ? canonical.replace(".", ",") : canonical);
