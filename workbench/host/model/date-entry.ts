import type { NumberEntry } from "./number-entry";

const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const fullMonthNames =
  "january february march april may june july august september october november december".split(
    " ",
  );
const millisecondsPerDay = 86400000;

const monthOf = (word: string): number => {
  const name = word.toLowerCase();
  const short = monthNames.indexOf(name);
  return (short >= 0 ? short : fullMonthNames.indexOf(name)) + 1;
};

/** Two digits mean 1930 to 2029, as Windows sets it. */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
};

/** Serial number of a day in the 1900 system, or undefined when there is no such day. */
export function dateSerial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < 1900 || year > 9999) return undefined;
  // Day 60 is 29 February 1900, which never was: Excel counts it all the same.
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 31)) / millisecondsPerDay);
  return days >= 60 ? days + 1 : days;
}

const entry = (serial: number | undefined, numberFormat: string): NumberEntry | undefined =>
  serial === undefined ? undefined : { value: serial, numberFormat };

/**
 * Reads a date or a time of day as a cell in an English (US) workbook does. That is a trap for data: `2020-01`, `1-2`
 * and `Mar 20` become dates.
 *
 * @param thisYear the year of a date that is typed without one
 */
export function readDate(
  text: string,
  thisYear = new Date().getFullYear(),
): NumberEntry | undefined {
  const trimmed = text.trim();
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AaPp])[Mm])?$/.exec(trimmed);
  if (time) return readTime(time);
  const yearFirst = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/.exec(trimmed);
  if (yearFirst) {
    const [, year, month, day] = yearFirst;
    const serial = dateSerial(Number(year), Number(month), Number(day ?? 1));
    return entry(serial, day === undefined ? "mmm-yy" : "m/d/yyyy");
  }
  const numeric = /^(\d{1,2})[-/](\d{1,4})(?:[-/](\d{2}|\d{4}))?$/.exec(trimmed);
  if (numeric) {
    const [, first = "", second = "", year] = numeric;
    if (year !== undefined)
      return entry(dateSerial(fullYear(year), Number(first), Number(second)), "m/d/yyyy");
    const day = dateSerial(thisYear, Number(first), Number(second));
    if (second.length <= 2 && day !== undefined) return entry(day, "d-mmm");
    const isYear = second.length === 4 || (second.length === 2 && Number(second) > 31);
    return isYear ? entry(dateSerial(fullYear(second), Number(first), 1), "mmm-yy") : undefined;
  }
  const dayMonth = /^(\d{1,2})[- ]([A-Za-z]{3,9})(?:[- ](\d{2}|\d{4}))?$/.exec(trimmed);
  if (dayMonth && monthOf(dayMonth[2] ?? "") > 0) {
    const year = dayMonth[3] === undefined ? thisYear : fullYear(dayMonth[3]);
    const serial = dateSerial(year, monthOf(dayMonth[2] ?? ""), Number(dayMonth[1]));
    return entry(serial, dayMonth[3] === undefined ? "d-mmm" : "d-mmm-yy");
  }
  const monthFirst = /^([A-Za-z]{3,9})[- ](\d{4}|\d{1,2})$/.exec(trimmed);
  if (monthFirst && monthOf(monthFirst[1] ?? "") > 0) {
    const month = monthOf(monthFirst[1] ?? "");
    const digits = monthFirst[2] ?? "";
    const day = digits.length <= 2 ? dateSerial(thisYear, month, Number(digits)) : undefined;
    return day === undefined
      ? entry(dateSerial(fullYear(digits), month, 1), "mmm-yy")
      : entry(day, "d-mmm");
  }
  return undefined;
}

function readTime(match: RegExpExecArray): NumberEntry | undefined {
  const [, hourText, minuteText, secondText, half] = match;
  let hour = Number(hourText);
  const [minute, second] = [Number(minuteText), Number(secondText ?? 0)];
  if (minute > 59 || second > 59 || (half !== undefined && (hour < 1 || hour > 12)))
    return undefined;
  if (half !== undefined) hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const seconds = secondText === undefined ? "" : ":ss";
  const numberFormat = half === undefined ? `h:mm${seconds}` : `h:mm${seconds} AM/PM`;
  return { value: (hour * 3600 + minute * 60 + second) / 86400, numberFormat };
}
