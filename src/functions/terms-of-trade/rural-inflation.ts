import { inflationKinds, inflationReference, percentChange } from "../../core";
import { eachSeries, readOption, readWholeNumber } from "../cells";
import { calculate } from "../failure";

/**
 * Rural inflation in percent: the change of the household consumption index of farmers (IKRT), month by month. Months without the month compared with are #N/A.
 * @customfunction
 * @param ikrt Monthly IKRT in one row or one column, in order.
 * @param [kind] "m-t-m" (against the month before, the default), "y-t-d" (against the December before) or "y-o-y" (against the same month a year before).
 * @param [first_month] Month of the first one, 1 (January) to 12: "y-t-d" needs it, the others do not read it.
 * @returns Percent, one a month
 */
export function RURAL_INFLATION(
  ikrt: unknown[][],
  kind?: unknown,
  first_month?: unknown,
): unknown[][] {
  return calculate(() => {
    const comparison = readOption(kind, "kind", inflationKinds);
    const first = readWholeNumber(first_month, "first_month", [1, 12]);
    return eachSeries([["ikrt", ikrt]], (line) => ({
      length: line.length,
      at(position) {
        const reference = inflationReference(position, comparison, first);
        if (reference === undefined) throw line.failure("no-reference", position);
        return percentChange(line.positive(reference), line.positive(position));
      },
    }));
  });
}
