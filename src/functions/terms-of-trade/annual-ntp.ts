import { annualNtp } from "../../core";
import { eachSeries, eachYear, readWholeNumber, type Series } from "../cells";
import { calculate } from "../failure";

/** NTP in points, one a calendar year. */
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
