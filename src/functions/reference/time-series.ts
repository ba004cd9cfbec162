import { CoreError } from "../../core";
import { findSeries, numberOf, type Series } from "../../library";
import { isBlankOption, readText, single } from "../cells";
import { calculate, excelError } from "../failure";

/**
 * A monthly or yearly series of a BPS publication as one row, joined over the tables that print a part of it.
 * @customfunction
 * @param item What is followed: a short name ("It", "Ib", "NTP", "NTUP", "IKRT", "BPPBM"), a label, a row key or a code. Put "change" or "volume" behind it for changes in percent and for volumes.
 * @param group Group or flow: e.g. "Perkebunan Rakyat" or "NTPR", "Gabungan"; "exports-by-port", "exports-by-origin", "imports".
 * @param start First month or year, e.g. "2020-01" or "2017".
 * @param end Last month or year, e.g. "2020-12" or "2020".
 * @param [publication] Id of the publication, where the group's name does not tell it.
 * @returns One number a period; a number that is not printed is #N/A in its cell
 */
export function TIME_SERIES(
  item: unknown,
  group: unknown,
  start: unknown,
  end: unknown,
  publication?: unknown,
): unknown[][] {
  return calculate(() => {
    const book = single(publication);
    const series = findSeries(
      readText(item, "item"),
      readText(group, "group"),
      isBlankOption(book) ? undefined : readText(book, "publication"),
    );
    const first = position(series, readText(start, "start"), "start");
    const last = position(series, readText(end, "end"), "end");
    if (last < first) throw outside(series, "end", readText(end, "end"));
    return [series.values.slice(first, last + 1).map(cellOf)];
  });
}

function position(series: Series, period: string, argument: string): number {
  const found = series.periods.indexOf(period.trim());
  if (found < 0) throw outside(series, argument, period);
  return found;
}

const outside = ({ periods }: Series, argument: string, found: string) =>
  new CoreError("out-of-range", `${argument} requires a period of the series, found "${found}"`, {
    argument,
    found: found.slice(0, 40),
    expected: `${periods[0]} … ${periods.at(-1)}`,
  });

const cellOf = (printed: string) =>
  numberOf(printed) ??
  excelError(new CoreError("missing", "nothing is printed there", { argument: "item" }));
