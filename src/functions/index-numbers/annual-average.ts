import { annualAverage } from "../../core";
import { eachSeries, eachYear, readWholeNumber } from "../cells";
import { calculate } from "../failure";

/**
 * Mean of each calendar year of a monthly index; a year of which a month is not there is #N/A.
 * @customfunction
 * @param monthly One row or one column of monthly indices; several rows are several series.
 * @param [first_month] Month of the first one, 1 (January, when left out) to 12.
 * @returns Index in points, one a calendar year
 */
export function ANNUAL_AVERAGE(monthly: unknown[][], first_month?: unknown): unknown[][] {
  return calculate(() => {
    const first = readWholeNumber(first_month, "first_month", [1, 12]) ?? 1;
    return eachSeries([["monthly", monthly]], (line) =>
      eachYear(line, annualAverage(line.indices(), first, "monthly"), first),
    );
  });
}
