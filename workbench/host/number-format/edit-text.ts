import { format, isDateFormat, isPercentFormat } from "numfmt";
import { localFormat } from "./built-in-formats";
import type { Culture } from "./culture";

const secondsPerDay = 86_400;

/** All digits that Excel keeps, with the culture's decimal separator. */
const digits = (value: number, culture: Culture): string =>
  String(Number(value.toPrecision(15)))
    .toUpperCase()
    .replace(".", culture.decimalSeparator);

/** A date as the system's short date; with a time of day, which is separated by colons because these are always read. */
function dateText(serial: number, culture: Culture): string {
  const hasTime = Math.round(serial * secondsPerDay) % secondsPerDay !== 0;
  const date = serial < 1 ? "" : localFormat("m/d/yyyy", culture);
  const pattern = [date, hasTime || date === "" ? "h:mm:ss" : ""].filter(Boolean).join(" ");
  return format(pattern, serial, { locale: culture.name });
}

/**
 * What the formula bar shows for a number: the text that gives the number again when it is typed.
 *
 * @example editText(0.125, "0%", indonesian) // "12,5%"
 */
export function editText(value: number, numberFormat: string, culture: Culture): string {
  if (isPercentFormat(numberFormat)) return `${digits(value * 100, culture)}%`;
  if (isDateFormat(numberFormat) && value >= 0 && value < 2_958_466)
    return dateText(value, culture);
  return digits(value, culture);
}
