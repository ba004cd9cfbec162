import { monthNames, type Language } from "../../language";

/** A month that stands above a column; the year is unknown where the header has none. */
export interface HeaderMonth {
  /** From 0. */
  month: number;
  year?: number;
}

/** Ways to shorten a month that are no beginning of its name. */
const shortenings: Readonly<Record<string, number>> = { agt: 7, ags: 7, nop: 10, nopember: 10 };

/** A number in a header is the day that Excel counts from 1900; years and codes are far smaller. */
const earliestDay = 20_000;
const dayOfUnixEpoch = 25_569;
const millisecondsOfDay = 86_400_000;

/**
 * The month that a header names: a real date, a name in either language, shortened or not, or figures with a year.
 *
 * @example headerMonth("Indeks Okt 2024") // { month: 9, year: 2024 }
 */
export function headerMonth(header: unknown): HeaderMonth | undefined {
  if (typeof header === "number") {
    if (header < earliestDay) return undefined;
    const date = new Date((Math.floor(header) - dayOfUnixEpoch) * millisecondsOfDay);
    return { month: date.getUTCMonth(), year: date.getUTCFullYear() };
  }
  if (typeof header !== "string") return undefined;
  return inFigures(header) ?? byName(header);
}

/** @example monthText({ month: 9, year: 2024 }, "en") // "October 2024" */
export const monthText = ({ month, year }: HeaderMonth, language: Language): string =>
  [monthNames[language][month], year].filter((part) => part !== undefined).join(" ");

/** `2024-10`, `10/2024`. */
function inFigures(header: string): HeaderMonth | undefined {
  const found =
    /\b(?<year>\d{4})[-/.](?<month>\d{1,2})\b/.exec(header) ??
    /\b(?<month>\d{1,2})[-/.](?<year>\d{4})\b/.exec(header);
  const month = Number(found?.groups?.month) - 1;
  return month >= 0 && month < 12 ? { month, year: Number(found?.groups?.year) } : undefined;
}

function byName(header: string): HeaderMonth | undefined {
  const words = header.toLowerCase().match(/\p{L}+/gu) ?? [];
  const month = words.map(monthOf).find((found) => found !== undefined);
  if (month === undefined) return undefined;
  const full = /\b(?:19|20)\d{2}\b/.exec(header)?.[0];
  const short = /(?:['’-]|\s)(\d{2})\b/.exec(header)?.[1];
  const year = full ?? (short && `20${short}`);
  return year === undefined ? { month } : { month, year: Number(year) };
}

function monthOf(word: string): number | undefined {
  if (word.length < 3) return undefined;
  const found = Object.values(monthNames)
    .map((names) => names.findIndex((name) => name.toLowerCase().startsWith(word)))
    .find((month) => month >= 0);
  return found ?? shortenings[word];
}

/**
 * Months from the earliest to the latest, as places in the given list. Without years they follow each other from left to
 * right, or from right to left where that makes them neighbours.
 */
export function inOrder(months: readonly HeaderMonth[]): number[] {
  const places = months.map((_, place) => place);
  if (months.every(({ year }) => year !== undefined)) {
    const time = (place: number) => (months[place]?.year ?? 0) * 12 + (months[place]?.month ?? 0);
    return places.sort((a, b) => time(a) - time(b));
  }
  const [first, second] = months;
  const isDescending = first && second && (second.month + 1) % 12 === first.month;
  return isDescending ? places.reverse() : places;
}
