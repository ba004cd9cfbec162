import type { Language } from "./language";

/**
 * A formula as Excel shows it where the decimal sign is a comma: `;` between arguments, `\` between the columns of an
 * array. English keeps the invariant form.
 *
 * @example localFormula("=BPS.TRADE_SHARE({1.5,2},,2)", "id") // "=BPS.TRADE_SHARE({1,5\2};;2)"
 */
export function localFormula(formula: string, language: Language): string {
  return language === "en" ? formula : commaDecimalFormula(formula);
}

function commaDecimalFormula(formula: string): string {
  let inText = false;
  let inArray = false;
  return [...formula]
    .map((character, index) => {
      if (character === '"') inText = !inText;
      if (inText) return character;
      if (character === "{") inArray = true;
      if (character === "}") inArray = false;
      if (character === ",") return inArray ? "\\" : ";";
      return isDecimalPoint(formula, index) ? "," : character;
    })
    .join("");
}

const isDecimalPoint = (formula: string, index: number) =>
  formula[index] === "." &&
  /\d/.test(formula[index + 1] ?? "") &&
  !/[A-Za-z_]/.test(formula[index - 1] ?? "");
