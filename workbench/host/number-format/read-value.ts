import { parseValue } from "numfmt";
import { builtInFormat } from "./built-in-formats";
import type { Culture } from "./culture";

/** A typed text that Excel turns into a number or a boolean, with the format that it gives the cell. */
export interface ReadValue {
  readonly value: number | boolean;
  /** Undefined when the cell keeps its General format. */
  readonly numberFormat?: string;
}

/** `2020-01`: Excel makes a date of it, numfmt does not read it. */
const yearAndMonth = /^(\d{4})[-/](\d{1,2})$/;

/**
 * Reads what is typed into a cell as Excel does under a culture: numbers with their separators, percent, currency,
 * exponent, parentheses, fractions, dates, times and booleans. That is a trap for data: `2020-01`, `1-2` and `Mar 20`
 * become dates.
 *
 * @returns undefined for everything else, which stays text
 * @example readValue("12,5%", indonesian) // { value: 0.125, numberFormat: "0.00%" }
 */
export function readValue(text: string, culture: Culture): ReadValue | undefined {
  const [, year, month] = yearAndMonth.exec(text.trim()) ?? [];
  if (year !== undefined) return readValue(`${month}/${year}`, culture);
  const read = parseValue(text, { locale: culture.name });
  if (!read) return undefined;
  const value = exactNumber(text, culture) ?? read.value;
  return { value, numberFormat: formatOf(isDateWithTime(read) ? dateAndTime : read.formatId) };
}

/** Numbers of Excel's built-in formats for times of a day, and for a date with a time. */
const times = [18, 19, 20, 21];
const dateAndTime = 22;

/** `1 Mei 2020 12:30`: numfmt takes it for a time alone. */
const isDateWithTime = ({ value, formatId = 0 }: { value: number | boolean; formatId?: number }) =>
  typeof value === "number" && value >= 1 && times.includes(formatId);

/** Excel keeps 15 digits; numfmt counts leading zeros among them. */
const mostDigits = 15;

/** The value of a number that was typed with nothing but digits, a decimal separator, a sign and a percent sign. */
function exactNumber(text: string, culture: Culture): number | undefined {
  if (text.includes(culture.groupSeparator)) return undefined;
  const [, number = "", percent] =
    /^([-+]?(?:\d+\.?\d*|\.\d+))(%?)$/.exec(text.trim().replace(culture.decimalSeparator, ".")) ??
    [];
  const digits = number.replace(/^[-+]?[0.]*/, "").replace(".", "");
  if (number === "" || digits.length > mostDigits) return undefined;
  return (percent ? Number((Number(number) / 100).toPrecision(mostDigits)) : Number(number)) || 0;
}

const formatOf = (id: number | undefined): string | undefined =>
  id === undefined ? undefined : builtInFormat(id);
