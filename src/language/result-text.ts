import { locales, type Language } from "./language";

/** A result in one line: rows separated by semicolons, columns by two blanks; numbers with nine digits. */
export function resultText(
  rows: readonly (readonly (number | string | boolean)[])[],
  language: Language,
): string {
  const format = new Intl.NumberFormat(locales[language], { maximumSignificantDigits: 9 });
  const text = (value: number | string | boolean) =>
    typeof value === "number"
      ? format.format(value)
      : typeof value === "boolean"
        ? String(value).toUpperCase()
        : value;
  return rows.map((row) => row.map(text).join("  ")).join("; ");
}
