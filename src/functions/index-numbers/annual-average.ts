import { annualAverage } from "../../core";
import { eachSeries, eachYear, readWholeNumber } from "../cells";
import { calculate } from "../failure";

/** Index in points, one a calendar year. */
export function ANNUAL_AVERAGE(monthly: unknown[][], first_month?: unknown): unknown[][] {
  return calculate(() => {
    const first = readWholeNumber(first_month, "first_month", [1, 12]) ?? 1;
    return eachSeries([["monthly", monthly]], (line) =>
      eachYear(line, annualAverage(line.indices(), first, "monthly"), first),
    );
  });
}
