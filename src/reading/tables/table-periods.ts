import { datedLabel, periodCode } from "../../core";
import { withoutBase } from "./unit-words";

const years = /(?:^|[^\d.,])((?:19|20)\d\d)(?![\d.,]*\d)/g;

/** The time that a title names: one period, or the span from its first year to its last. */
export function periodOfTitle(title: string): string | undefined {
  const text = withoutBase(title);
  const { period } = datedLabel(text);
  if (period) return periodCode(period);
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
    if (period) return periodCode(period);
    if (month === undefined || !single) return undefined;
    const of = month + 1 > lastMonth ? year - 1 : year;
    return `${of}-${String(month + 1).padStart(2, "0")}`;
  });
}
