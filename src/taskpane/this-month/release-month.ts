import { datedLabel, readPeriod } from "../../core";
import { monthNames, type Language } from "../../language";

/** A month that is above a column; the year is unknown where the header has none. */
export interface HeaderMonth {
  /** From 0. */
  month: number;
  year?: number;
}

/**
 * The month that a header names: a real date, a name in either language, shortened or not, or figures with a year.
 *
 * @example headerMonth("Indeks Okt 2024") // { month: 9, year: 2024 }
 */
export function headerMonth(header: unknown): HeaderMonth | undefined {
  const isCell = typeof header === "number" || typeof header === "string";
  const [year, ofYear] = (isCell && readPeriod(header)?.split("-")) || [];
  if (ofYear !== undefined) return { month: Number(ofYear) - 1, year: Number(year) };
  if (typeof header !== "string") return undefined;
  const { period, month } = datedLabel(header);
  if (period?.every === "month") {
    return { month: period.at % 12, year: Math.floor(period.at / 12) };
  }
  return month === undefined ? undefined : { month };
}

/** @example monthText({ month: 9, year: 2024 }, "en") // "October 2024" */
export const monthText = ({ month, year }: HeaderMonth, language: Language): string =>
  [monthNames[language][month], year].filter((part) => part !== undefined).join(" ");

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
