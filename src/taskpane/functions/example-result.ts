import type { Language } from "../../language";
import type { FormulaCell } from "../../workbook/plan";

interface ExampleResult {
  /** As a plan carries it; a matrix where the example spills. */
  expected: FormulaCell["expected"];
  text: (language: Language) => string;
}

/**
 * Reads the result of an example as the function list gives it: a number, a text, or an array constant in Excel's
 * invariant form.
 *
 * @example exampleResult("{142,134.5}").expected // [[142, 134.5]]
 */
export function exampleResult(result: string): ExampleResult {
  const array = /^\{(.*)\}$/.exec(result);
  const expected = array
    ? (array[1] ?? "").split(";").map((line) => line.split(",").map(valueOf))
    : valueOf(result);
  return { expected, text: (language) => textOf(expected, language) };
}

function valueOf(text: string): number | string {
  const plain = text.trim().replace(/^"(.*)"$/, "$1");
  return plain !== "" && Number.isFinite(Number(plain)) ? Number(plain) : plain;
}

function textOf(expected: FormulaCell["expected"], language: Language): string {
  const locale = language === "id" ? "id-ID" : "en-US";
  const one = (value: number | string) =>
    typeof value === "number" ? value.toLocaleString(locale, { maximumFractionDigits: 6 }) : value;
  if (!Array.isArray(expected)) return one(expected);
  return expected.map((line) => line.map(one).join(" | ")).join(" / ");
}
