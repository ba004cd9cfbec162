import {
  completeness,
  convertFrequency,
  seriesKinds,
  sourceFrequencies,
  targetFrequencies,
} from "../../core";
import { eachSeries, readOption, readWholeNumber } from "../cells";
import { calculate } from "../failure";

/**
 * A series in a lower frequency: quarters, half-years, years, or the year that ends in each period. An index is averaged, a flow added, a stock taken at the end of the period. What is not complete is #N/A.
 * @customfunction
 * @param series One row or one column of figures, in order; several rows are several series. A blank, a dash or 0 is missing in an index or a stock, and nil in a flow.
 * @param to "quarter", "half-year", "year" or "12-month" (the twelve months, or four quarters, that end in each period: one result a period).
 * @param [kind] "index" (mean, the default), "flow" (sum: production, exports) or "stock" (last figure: an index of December, a herd at the end of the year).
 * @param [first_period] Place of the first figure in its year, 1 (January, or the first quarter, when left out) to 12.
 * @param [missing] "strict" (all figures of a period must be there, the default; of a stock, the last one) or "relaxed" (those that are there count).
 * @param [from] Frequency of the series: "month" (the default), "quarter" or "half-year".
 * @returns Figures, one a period
 */
export function CONVERT_FREQUENCY(
  series: unknown[][],
  to: unknown,
  kind?: unknown,
  first_period?: unknown,
  missing?: unknown,
  from?: unknown,
): unknown[][] {
  return calculate(() => {
    const conversion = {
      to: readOption(to, "to", targetFrequencies),
      kind: readOption(kind, "kind", seriesKinds),
      missing: readOption(missing, "missing", completeness),
      from: readOption(from, "from", sourceFrequencies),
      first: readWholeNumber(first_period, "first_period", [1, 12]) ?? 1,
    };
    return eachSeries([["series", series]], (line) => {
      const values = conversion.kind === "index" ? line.indices() : line.numbers();
      const periods = convertFrequency(values, conversion);
      return {
        length: periods.length,
        at(position) {
          const { start, end, value } = periods[position] as (typeof periods)[number];
          if (value !== undefined) return value;
          const gap = values.subarray(start, end).indexOf(0);
          throw line.failure("partial", gap < 0 ? end - 1 : start + gap);
        },
      };
    });
  });
}
