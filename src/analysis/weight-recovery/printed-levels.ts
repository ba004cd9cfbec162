import { type Book, findSeries, type Frequency, type Library, seriesPeriods } from "../../library";
import { levelBefore, observed, type Observation } from "./observation";

/** Observations of one row of one group by period: the months, the one before them, and the years of both. */
export type Levels = ReadonlyMap<string, Observation>;

/** Everything that a book says of the level of a row: printed months, annual means, and what changes imply. */
export function printedLevels(library: Library, book: Book, group: string, row: string): Levels {
  const levels = new Map<string, Observation>();
  const series = (item: string, frequency: Frequency) =>
    byPeriod(findSeries(library, item, group, book.id, "corrected", frequency));
  const [level, change, mean] = [
    series(row, "monthly"),
    series(`change ${row}`, "monthly"),
    series(row, "yearly"),
  ];
  const months = monthsOf(book, group);
  let next: Observation | undefined;
  for (const [at, month] of [...months.entries()].reverse()) {
    const changed = change(months[at + 1] ?? "");
    next = level(month) ?? (next && changed && levelBefore(next, changed));
    if (next) levels.set(month, next);
  }
  for (const year of new Set(months.map((month) => month.slice(0, 4)))) {
    const printed = mean(year);
    if (printed) levels.set(year, printed);
  }
  return levels;
}

/** The printed months, and the one before them: their changes tell its level. */
function monthsOf(book: Book, group: string): string[] {
  const months = seriesPeriods(book, group);
  const [year = 0, month = 1] = (months[0] ?? "").split("-").map(Number);
  const before = month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, "0")}`;
  return [before, ...months];
}

const byPeriod =
  ({ periods, values }: { periods: string[]; values: string[] }) =>
  (period: string) =>
    observed(values[periods.indexOf(period)] ?? "");
