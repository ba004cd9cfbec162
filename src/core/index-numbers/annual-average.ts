import { CoreError } from "../errors";
import { meanIndex } from "./mean-index";

/**
 * Mean of each calendar year of a monthly series.
 *
 * @param monthly points, month after month; 0 = missing
 * @param firstMonth month of the first one, 1 (January) to 12
 * @param argument what the caller calls the series
 * @returns one mean a calendar year that the series touches, undefined for a year of which a month is not there
 * @throws CoreError `not-positive` for a negative index, `out-of-range` for a wrong first month, `overflow`
 * @example annualAverage([100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111]) // [105.5]
 * @source BPS Provinsi Kalimantan Timur, Statistik Nilai Tukar Petani 2020, sec. 6.2
 */
export function annualAverage(
  monthly: ArrayLike<number>,
  firstMonth = 1,
  argument = "monthly",
): (number | undefined)[] {
  if (!Number.isInteger(firstMonth) || firstMonth < 1 || firstMonth > 12) {
    throw new CoreError("out-of-range", `annualAverage requires a month, found ${firstMonth}`, {
      argument: "first_month",
      found: String(firstMonth),
      expected: "1 … 12",
    });
  }
  const before = firstMonth - 1;
  return Array.from({ length: Math.ceil((before + monthly.length) / 12) }, (_, year) => {
    const start = year * 12 - before;
    const months = Array.prototype.slice.call(monthly, Math.max(start, 0), start + 12) as number[];
    requireNoNegative(months, Math.max(start, 0), argument);
    return months.length === 12 && !months.includes(0) ? meanIndex(months, argument) : undefined;
  });
}

function requireNoNegative(months: readonly number[], start: number, argument: string): void {
  const fault = months.findIndex((index) => index < 0);
  if (fault === -1) return;
  throw new CoreError("not-positive", `annualAverage requires indices, found ${months[fault]}`, {
    argument,
    position: { row: start + fault + 1, column: 1 },
    found: String(months[fault]),
  });
}
