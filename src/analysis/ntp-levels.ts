import { seriesList, seriesPeriods, type Book, type Edition, type Series } from "../library";

/** Index of a row of a group in a month. */
export interface NtpLevel {
  /** Points. */
  value: number;
  /** False where the book lost the figure: it is worked out from the month after and its change. */
  printed: boolean;
}

/** Months in which a book prints indices of its first group, ascending. */
export const ntpMonths = (book: Book): readonly string[] =>
  book.groups.slice(0, 1).flatMap(({ id }) => seriesPeriods(book, id));

const seriesOf = new WeakMap<Book, Map<string, Series>>();

/** Series of an edition, by edition, group, measure and row; worked out once, since a book does not change. */
function series(book: Book): Map<string, Series> {
  const found = seriesOf.get(book);
  if (found) return found;
  const editions: Edition[] = ["corrected", "published"];
  const known = new Map(
    editions.flatMap((edition) =>
      seriesList(book, edition).map(
        (one) => [`${edition} ${one.group} ${one.measure} ${one.item}`, one] as const,
      ),
    ),
  );
  seriesOf.set(book, known);
  return known;
}

/**
 * Index of a row (`ib.ikrt.food`) of a group (`food-crops`) in a month; undefined when the group does not have the row.
 *
 * @example ntpLevel(book, "combined", "it", "2020-01") // { value: 117.14, printed: true }
 */
export function ntpLevel(
  book: Book,
  group: string,
  row: string,
  month: string,
  edition: Edition = "corrected",
): NtpLevel | undefined {
  const levels = series(book).get(`${edition} ${group} index ${row}`);
  if (!levels) return undefined;
  const value = valueIn(levels, month);
  if (value !== undefined) return { value, printed: true };
  const next = monthAfter(book, month);
  const after = next === undefined ? undefined : ntpLevel(book, group, row, next, edition);
  const changes = series(book).get(`${edition} ${group} change ${row}`);
  const change = changes && next !== undefined ? valueIn(changes, next) : undefined;
  if (!after || change === undefined) return undefined;
  return { value: after.value / (1 + change / 100), printed: false };
}

/** NTP of a group in the month before; undefined where the book does not print it. */
export function ntpBefore(
  book: Book,
  group: string,
  month: string,
  edition?: Edition,
): { month: string; value: number } | undefined {
  const months = ntpMonths(book);
  const before = months[months.indexOf(month) - 1];
  const level = before === undefined ? undefined : ntpLevel(book, group, "ntp", before, edition);
  return before !== undefined && level ? { month: before, value: level.value } : undefined;
}

/** Label of a row of a group as printed; undefined when the group does not have the row. */
export const ntpLabel = (
  book: Book,
  group: string,
  row: string,
  edition: Edition = "corrected",
): string | undefined => series(book).get(`${edition} ${group} index ${row}`)?.label;

function monthAfter(book: Book, month: string): string | undefined {
  const months = ntpMonths(book);
  return months.includes(month) ? months[months.indexOf(month) + 1] : undefined;
}

function valueIn({ periods, values }: Series, month: string): number | undefined {
  const text = values[periods.indexOf(month)] ?? "";
  return text === "" || text === "-" ? undefined : Number(text);
}
