import { locales, type Language, withMinus } from "../../language";
import { readNumberFormat } from "./number-format";
import type { PlannedCell } from "./sheet-plan";

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language}${decimals}`;
  let made = formatters.get(key);
  if (!made) {
    made = new Intl.NumberFormat(locales[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    formatters.set(key, made);
  }
  return made;
}

/**
 * What a planned cell will show in Excel, with the separators of a language and a true minus sign.
 *
 * @example displayText({ number: 1234.5, format: "#,##0.00" }, "id") // "1.234,50"
 */
export function displayText(cell: PlannedCell, language: Language): string {
  if ("text" in cell) return cell.text;
  if ("number" in cell) return numberText(cell.number, cell.format, language);
  if ("formula" in cell) {
    const value = Array.isArray(cell.expected) ? cell.expected[0]?.[0] : cell.expected;
    return typeof value === "number"
      ? numberText(value, cell.format ?? "0", language)
      : (value ?? "");
  }
  return "";
}

function numberText(value: number, format: string, language: Language): string {
  const { decimals, nilAsDash, mark } = readNumberFormat(format);
  return value === 0 && nilAsDash
    ? "-"
    : withMinus(formatter(language, decimals).format(value)) + mark;
}
