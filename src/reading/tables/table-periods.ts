import { datedLabel, type Period, periodsPerYear } from "../../core";
import { withoutBase } from "./unit-words";

const years = /(?:^|[^\d.,])((?:19|20)\d\d)(?![\d.,]*\d)/g;

/** `2020`, `2020-01`, `2020-01/2020-03` for a quarter. */
export function periodText({ every, at }: Period): string | undefined {
  if (every === "step") return undefined;
  const perYear = periodsPerYear[every];
  const year = Math.floor(at / perYear);
  if (every === "year") return String(year);
  const months = 12 / perYear;
  const first = (at % perYear) * months + 1;
  const month = (number: number) => `${year}-${String(number).padStart(2, "0")}`;
  return months === 1 ? month(first) : `${month(first)}/${month(first + months - 1)}`;
}

/** The time that a title names: one period, or the span from its first year to its last. */
export function periodOfTitle(title: string): string | undefined {
  const text = withoutBase(title);
  const { period } = datedLabel(text);
  if (period) return periodText(period);
  const found = [...text.matchAll(years)].map(([, year = ""]) => year).sort();
  const [first, last] = [found[0], found.at(-1)];
  return first === undefined || last === undefined || first === last ? first : `${first}/${last}`;
}

/**
 * Periods of columns from their headers. A month without a year is of the year that the title names: in one of January, a
 * December is of the year before.
 */
export function columnPeriods(
  titles: readonly string[],
  tablePeriod: string | undefined,
): (string | undefined)[] {
  const own = titles.map((title) => datedLabel(withoutBase(title)));
  const single = tablePeriod !== undefined && !tablePeriod.includes("/") ? tablePeriod : undefined;
  const year = Number(single?.slice(0, 4));
  const lastMonth = single && single.length === 7 ? Number(single.slice(5)) : 12;
  return own.map(({ period, month }) => {
    if (period) return periodText(period);
    if (month === undefined || !single) return undefined;
    const of = month + 1 > lastMonth ? year - 1 : year;
    return `${of}-${String(month + 1).padStart(2, "0")}`;
  });
}
