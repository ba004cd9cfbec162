import { CoreError } from "../errors";
import { annualAverage } from "../index-numbers";
import { ntp } from "./ntp";

/**
 * NTP of each calendar year: the year's mean It for each 100 of its mean Ib.
 *
 * NTP = mean(It) / mean(Ib) x 100
 *
 * The book's section 6.2 speaks of the mean of the monthly NTP; its prints are the ratio of the means. One case decides:
 * Perkebunan Rakyat 2020 is printed as 124.57, the mean of the monthly NTP would be 124.59.
 *
 * @param it, ib monthly points, month after month; 0 = missing
 * @param firstMonth month of the first one, 1 (January) to 12
 * @returns one NTP a calendar year, undefined for a year of which a month is not there
 * @throws CoreError `shape` when the lengths differ, and what annualAverage throws
 * @example annualNtp(new Array(12).fill(121), new Array(12).fill(110)) // [110]
 * @source BPS Provinsi Kalimantan Timur, Statistik Nilai Tukar Petani 2020, tables 6.2 to 6.7
 */
export function annualNtp(
  it: ArrayLike<number>,
  ib: ArrayLike<number>,
  firstMonth = 1,
): (number | undefined)[] {
  if (it.length !== ib.length) {
    throw new CoreError("shape", {
      argument: "ib",
      found: String(ib.length),
      expected: String(it.length),
    });
  }
  const paid = annualAverage(ib, firstMonth, "ib");
  return annualAverage(it, firstMonth, "it").map((received, year) => {
    const against = paid[year];
    return received === undefined || against === undefined ? undefined : ntp(received, against);
  });
}
