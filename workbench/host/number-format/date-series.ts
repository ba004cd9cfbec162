import { dateFromSerial, dateToSerial } from "numfmt";
import { linearSeries } from "./linear-series";

type Day = readonly [year: number, month: number, day: number];

const dayOf = (serial: number): Day => {
  const [year = 1900, month = 1, day = 1] = dateFromSerial(Math.floor(serial));
  return [year, month, day];
};

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

const isMonthEnd = ([year, month, day]: Day): boolean => day === daysIn(year, month);

/** Months of one day, or of the last days of months, that follow each other in even steps; undefined for others. */
function monthsBetween(days: readonly Day[]): number | undefined {
  const [first, second] = days;
  if (!first || !second) return undefined;
  const same = days.every(([, , day]) => day === first[2]) || days.every(isMonthEnd);
  const counts = days.map(([year, month]) => year * 12 + month);
  const step = counts[1]! - counts[0]!;
  const isEven = counts.every((count, index) => count === counts[0]! + step * index);
  return same && isEven && step !== 0 ? step : undefined;
}

/** What a single date goes on by: the smallest unit that its format shows. */
function unitOf(numberFormat: string): "hour" | "day" | "month" | "year" {
  const shown = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]|AM\/PM/gi, "").toLowerCase();
  if (/d/.test(shown)) return "day";
  if (/h|s/.test(shown)) return "hour";
  return shown.includes("m") ? "month" : "year";
}

/**
 * Continues dates as Excel's fill handle does: by months where they stand on the same day or at the ends of months, else
 * by days; a single date by the smallest unit that its format shows.
 *
 * @param direction 1 for what comes after, -1 for what comes before
 * @returns the date at a position; the given dates are at 0, 1, …
 * @example dateSeries([serial of 31 January, serial of 28 February], "d/m/yyyy", 1)(2) // serial of 31 March
 */
export function dateSeries(
  serials: readonly number[],
  numberFormat: string,
  direction: 1 | -1,
): (position: number) => number {
  const [first = 0] = serials;
  const unit = unitOf(numberFormat);
  const days = serials.map(dayOf);
  const single = { hour: undefined, day: undefined, month: direction, year: 12 * direction }[unit];
  const months = serials.length === 1 ? single : monthsBetween(days);
  if (months === undefined) {
    const step = serials.length === 1 && unit === "hour" ? 1 / 24 : 1;
    return linearSeries(serials, step * direction);
  }
  const [year, month, day] = dayOf(first);
  const toEnd = serials.length > 1 && days.every(isMonthEnd);
  const time = first - Math.floor(first);
  return (position) => {
    const count = year * 12 + month - 1 + months * position;
    const [wantedYear, wantedMonth] = [Math.floor(count / 12), (count % 12) + 1];
    const last = daysIn(wantedYear, wantedMonth);
    const date = [wantedYear, wantedMonth, toEnd ? last : Math.min(day, last)];
    return (dateToSerial(date) ?? first) + time;
  };
}
