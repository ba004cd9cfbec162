import type { Culture } from "./culture";
import { english } from "./culture";
import { formatDate } from "./format-date";
import { formatNumber, generalText } from "./format-number";
import { type Section, sectionsOf } from "./sections";

function formatString(value: string, sections: Section[]): string {
  // The fourth section is for text; so is any single one that has an @.
  const only = sections.length === 1 && sections[0]?.some((token) => token.kind === "text");
  const section = sections[3] ?? (only ? sections[0] : undefined);
  if (!section) return value;
  return section
    .map((token) => (token.kind === "text" ? value : token.kind === "literal" ? token.text : ""))
    .join("");
}

/**
 * Text of a number, text or boolean in a cell with a number format in en-US form. Conditions in brackets and fractions
 * are not known; a column too narrow is not looked at.
 *
 * @example formatText(1234.5, "#,##0.00") // "1,234.50"
 */
export function formatText(
  value: number | string | boolean,
  numberFormat: string,
  culture: Culture = english,
): string {
  if (typeof value === "boolean") return String(value).toUpperCase();
  const sections = sectionsOf(numberFormat);
  if (typeof value === "string") return formatString(value, sections);
  if (numberFormat === "General" || numberFormat === "@") return generalText(value, culture);
  const [positive = [], negative, zero] = sections;
  const chosen = value < 0 ? (negative ?? positive) : value === 0 ? (zero ?? positive) : positive;
  // Without a section of its own a negative number keeps its sign.
  const sign = value < 0 && !negative ? "-" : "";
  if (chosen.some((token) => token.kind === "date")) return formatDate(value, chosen);
  return `${sign}${formatNumber(Math.abs(value), chosen, culture)}`;
}
