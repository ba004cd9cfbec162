import { seriesList, seriesPeriods, type Book, type Edition, type Series } from "../library";

/** Index of a row of a group in a month. */
export interface NtpLevel {
  /** Points. */
  value: number;
  /** False where the book lost the figure: it is worked out from the month after and its change. */
  printed: boolean;
  /** Ids of the tables that print what it is taken from. */
  tables: string[];
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
 * @example ntpLevel(book, "combined", "it", "2020-01") // { value: 117.14, printed: true, tables: ["ntp-kaltim-2020.l2"] }
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
  const printed = printedIn(levels, month);
  if (printed) return { ...printed, printed: true };
  const next = monthAfter(book, month);
  const after = next === undefined ? undefined : ntpLevel(book, group, row, next, edition);
  const changes = series(book).get(`${edition} ${group} change ${row}`);
  const change = changes && next !== undefined ? printedIn(changes, next) : undefined;
  if (!after || !change) return undefined;
  return {
    value: after.value / (1 + change.value / 100),
    printed: false,
    tables: [...after.tables, ...change.tables],
  };
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

function printedIn({ periods, values, tables }: Series, month: string) {
  const at = periods.indexOf(month);
  const text = values[at] ?? "";
  if (text === "" || text === "-") return undefined;
  return { value: Number(text), tables: [tables[at] ?? ""] };
}
