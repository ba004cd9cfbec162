import { CoreError, readPeriod } from "../../core";
import { bundledLibrary } from "../../bundled";
import { datedText, findSeries, numberOf, type Frequency, type Series } from "../../library";
import { isBlankOption, readText, single } from "../cells";
import { calculate, excelError } from "../failure";

/** One number a period; a number that is not printed is #N/A in its cell. */
export function TIME_SERIES(
  item: unknown,
  group: unknown,
  start?: unknown,
  end?: unknown,
  publication?: unknown,
): unknown[][] {
  return calculate(() => {
    const [from, to, book] = [start, end, publication].map(single);
    const first = textOf(from, "start");
    const last = textOf(to, "end");
    const series = findSeries(
      bundledLibrary,
      readText(item, "item"),
      readText(group, "group"),
      textOf(book, "publication"),
      "corrected",
      frequencyOf([first, last]),
    );
    const begin = first === undefined ? 0 : position(series, first, "start");
    const finish = last === undefined ? series.periods.length - 1 : position(series, last, "end");
    // Without an end the series ends behind every beginning.
    if (finish < begin) throw outside(series, "end", last!);
    return [series.values.slice(begin, finish + 1).map(cellOf)];
  });
}

const textOf = (value: unknown, argument: string): string | undefined =>
  isBlankOption(value) ? undefined : readText(value, argument);

/** Months ask for the monthly series, years alone for the yearly one. */
function frequencyOf(bounds: readonly (string | undefined)[]): Frequency | undefined {
  const periods = bounds.flatMap((bound) => (bound === undefined ? [] : [readPeriod(bound)]));
  if (periods.length === 0) return undefined;
  return periods.some((period) => period?.length === 7) ? "monthly" : "yearly";
}

/** Place of a period; in a monthly series a year begins with January and ends with December. */
function position(series: Series, text: string, argument: "start" | "end"): number {
  const period = readPeriod(text);
  const isYearOfMonths = period?.length === 4 && series.frequency === "monthly";
  const wanted = isYearOfMonths ? `${period}-${argument === "start" ? "01" : "12"}` : period;
  const found = series.periods.indexOf(wanted ?? "");
  if (found < 0) throw outside(series, argument, text);
  return found;
}

const outside = ({ periods }: Series, argument: string, found: string) =>
  new CoreError("out-of-range", {
    argument,
    found: datedText(found).slice(0, 40),
    expected: `${periods[0]} … ${periods.at(-1)}`,
  });

const cellOf = (printed: string) =>
  numberOf(printed) ?? excelError(new CoreError("missing", { argument: "item" }));
