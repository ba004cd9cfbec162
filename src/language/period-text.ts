import type { Language } from "./language";

/** Month names, January first. */
export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  id: [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
  ],
};

/**
 * Names of months within a text, in the language; what is in it already stays.
 *
 * @example monthIn("Oktober 2026", "en") // "October 2026"
 */
export function monthIn(text: string, language: Language): string {
  const other = language === "id" ? "en" : "id";
  return text.replace(/\p{L}+/gu, (word) => {
    const month = monthNames[other].findIndex((name) => name.toLowerCase() === word.toLowerCase());
    return monthNames[language][month] ?? word;
  });
}

/**
 * A period in words: a year, a month, or two of them with a slash between.
 *
 * @example periodText("2020-01/2020-06", "id") // "Januari–Juni 2020"
 */
export function periodText(period: string, language: Language): string {
  const [first = "", last = first] = period.split("/");
  if (first === last) return dateText(first, language);
  const [firstYear, lastYear] = [first.slice(0, 4), last.slice(0, 4)];
  const start =
    firstYear === lastYear && first.length > 4
      ? dateText(first, language).replace(` ${firstYear}`, "")
      : dateText(first, language);
  return `${start}–${dateText(last, language)}`;
}

/**
 * A day in words.
 *
 * @example dayText("2026-11-29", "id") // "29 November 2026"
 */
export function dayText(day: string, language: Language): string {
  const found = /^(\d{4}-\d{2})-(\d{2})/.exec(day);
  return found ? `${Number(found[2])} ${dateText(found[1] ?? "", language)}` : day;
}

function dateText(date: string, language: Language): string {
  const [year = "", month] = date.split("-");
  const name = month ? monthNames[language][Number(month) - 1] : undefined;
  return name ? `${name} ${year}` : date;
}
