import { format } from "numfmt";
import { localFormat } from "./built-in-formats";
import { type Culture, english } from "./culture";

/**
 * Text of a number, text or boolean in a cell with a number format in en-US form. A column that is too narrow is not
 * looked at.
 *
 * @example formatText(1234.5, "#,##0.00") // "1,234.50"
 */
export function formatText(
  value: number | string | boolean,
  numberFormat: string,
  culture: Culture = english,
): string {
  // Most texts of a sheet: the library would read the pattern for each of them.
  if (typeof value === "string" && /^(General|@)$/.test(numberFormat)) return value;
  const pattern = localFormat(numberFormat === "@" ? "General" : numberFormat, culture);
  return format(pattern, value, { locale: culture.name, throws: false });
}
