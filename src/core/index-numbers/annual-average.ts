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
    throw new CoreError("out-of-range", {
      argument: "first_month",
      found: String(firstMonth),
      expected: "1 … 12",
    });
  }
  requireNoNegative(monthly, argument);
  const before = firstMonth - 1;
  const indices = Float64Array.from(monthly);
  const means: (number | undefined)[] = [];
  for (let start = -before; start < indices.length; start += 12) {
    const months = indices.subarray(Math.max(start, 0), Math.max(start + 12, 0));
    means.push(
      months.length === 12 && !months.includes(0) ? meanIndex(months, argument) : undefined,
    );
  }
  return means;
}

function requireNoNegative(monthly: ArrayLike<number>, argument: string): void {
  for (let month = 0; month < monthly.length; month++) {
    const index = monthly[month] as number;
    if (index >= 0) continue;
    throw new CoreError("not-positive", {
      argument,
      position: { row: month + 1, column: 1 },
      found: String(index),
    });
  }
}
