import { readPeriod } from "../../core";
import { periodOfTitle, type ReadTable } from "../../reading";

/** What a table covers: as its title says, else its headers, its rows, the name of its sheet or that of its file. */
export function periodOfReading(
  { period, table }: Pick<ReadTable, "period" | "table">,
  fileName: string,
): string | undefined {
  const headers = spanOf(table.columns.map((column) => column.period));
  // Months of the year that the title names say more than the year.
  const isFiner = headers?.split("/").every((one) => one.startsWith(period ?? ""));
  return (
    (isFiner ? headers : period) ??
    headers ??
    spanOf(table.rows.map(({ label }) => readPeriod(label))) ??
    periodOfTitle(plainName(table.source.sheet ?? "")) ??
    periodOfTitle(plainName(fileName))
  );
}

/** From the first to the last of several periods; undefined where more than half of the lines name none. */
function spanOf(periods: readonly (string | undefined)[]): string | undefined {
  const known = periods.flatMap((period) => period?.split("/") ?? []).sort();
  if (periods.filter((period) => period !== undefined).length * 2 <= periods.length) {
    return undefined;
  }
  return [...new Set([known[0], known.at(-1)])].join("/");
}

/** A name in words, without the ending of a file. */
const plainName = (name: string): string =>
  name.replace(/\.[a-z]{2,5}$/i, "").replace(/[_.-]+/g, " ");
