import { annualNtp } from "../../core";
import { eachSeries, eachYear, readWholeNumber, type Series } from "../cells";
import { calculate } from "../failure";

/**
 * NTP of each calendar year in points: the year's mean It / its mean Ib x 100; a year of which a month is not there is #N/A.
 * @customfunction
 * @param it One row or one column of monthly It; several rows are several series.
 * @param ib Monthly Ib, of the same size.
 * @param [first_month] Month of the first one, 1 (January, when left out) to 12.
 * @returns NTP in points, one a calendar year
 */
export function ANNUAL_NTP(it: unknown[][], ib: unknown[][], first_month?: unknown): unknown[][] {
  return calculate(() => {
    const first = readWholeNumber(first_month, "first_month", [1, 12]) ?? 1;
    return eachSeries(
      [
        ["it", it],
        ["ib", ib],
      ],
      (...lines) => {
        const [received, paid] = lines as [Series, Series];
        const years = annualNtp(received.indices(), paid.indices(), first);
        return eachYear(received, years, first);
      },
    );
  });
}
