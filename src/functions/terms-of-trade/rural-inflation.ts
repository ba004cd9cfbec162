import { inflationKinds, inflationReference, percentChange } from "../../core";
import { eachSeries, readOption } from "../cells";
import { calculate } from "../failure";

/**
 * Rural inflation in percent: the change of the household consumption index of farmers (IKRT), month by month. Months without the month compared with are #N/A.
 * @customfunction
 * @param ikrt Monthly IKRT in one row or one column, in order. The first month is January; it is the December before when the series has one month more than whole years (13, 25, ...).
 * @param [kind] "m-t-m" (against the month before, the default), "y-t-d" (against the December before) or "y-o-y" (against the same month a year before).
 * @returns Percent, one a month
 */
export function RURAL_INFLATION(ikrt: unknown[][], kind?: unknown): unknown[][] {
  return calculate(() => {
    const comparison = readOption(kind, "kind", inflationKinds);
    return eachSeries([["ikrt", ikrt]], (line) => ({
      length: line.length,
      at(position) {
        const reference = inflationReference(position, line.length, comparison);
        if (reference === undefined) throw line.failure("no-reference", position);
        return percentChange(line.positive(reference), line.positive(position));
      },
    }));
  });
}
