import { seriesList, type Edition, type Series } from "../library";

/** Index of a row of a group in a month. */
export interface NtpLevel {
  /** Points. */
  value: number;
  /** False where the book lost the figure: it is worked out from the month after and its change. */
  printed: boolean;
  /** Ids of the tables that print what it is taken from. */
  tables: string[];
}

export const ntpPublication = "ntp-kaltim-2020";

/** Months that a scenario can start from. */
export const ntpMonths: readonly string[] = Array.from(
  { length: 12 },
  (_, month) => `2020-${String(month + 1).padStart(2, "0")}`,
);

const seriesOf = new Map<Edition, Map<string, Series>>();

function series(edition: Edition): Map<string, Series> {
  let known = seriesOf.get(edition);
  if (!known) {
    known = new Map(
      seriesList(ntpPublication, edition).map((one) => [
        `${one.group} ${one.measure} ${one.item}`,
        one,
      ]),
    );
    seriesOf.set(edition, known);
  }
  return known;
}

/**
 * Index of a row (`ib.ikrt.food`) of a group (`food-crops`) in a month; undefined when the group does not have the row.
 *
 * @example ntpLevel("combined", "it", "2020-01") // { value: 117.14, printed: true, tables: ["ntp-kaltim-2020.l2"] }
 */
export function ntpLevel(
  group: string,
  row: string,
  month: string,
  edition: Edition = "corrected",
): NtpLevel | undefined {
  const levels = series(edition).get(`${group} index ${row}`);
  if (!levels) return undefined;
  const printed = printedIn(levels, month);
  if (printed) return { ...printed, printed: true };
  const next = ntpMonths[ntpMonths.indexOf(month) + 1];
  const after = next === undefined ? undefined : ntpLevel(group, row, next, edition);
  const changes = series(edition).get(`${group} change ${row}`);
  const change = changes && next !== undefined ? printedIn(changes, next) : undefined;
  if (!after || !change) return undefined;
  return {
    value: after.value / (1 + change.value / 100),
    printed: false,
    tables: [...after.tables, ...change.tables],
  };
}

/** Label of a row of a group as printed; undefined when the group does not have the row. */
export const ntpLabel = (group: string, row: string, edition: Edition = "corrected") =>
  series(edition).get(`${group} index ${row}`)?.label;

function printedIn({ periods, values, tables }: Series, month: string) {
  const at = periods.indexOf(month);
  const text = values[at] ?? "";
  if (text === "" || text === "-") return undefined;
  return { value: Number(text), tables: [tables[at] ?? ""] };
}
