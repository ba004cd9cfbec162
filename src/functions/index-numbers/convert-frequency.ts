import {
  completeness,
  convertFrequency,
  seriesKinds,
  sourceFrequencies,
  targetFrequencies,
} from "../../core";
import { eachSeries, readOption, readWholeNumber } from "../cells";
import { calculate } from "../failure";

/** Figures, one a period. */
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
