import { inflationKinds, inflationReference, percentChange } from "../../core";
import { eachSeries, readOption, readWholeNumber } from "../cells";
import { calculate } from "../failure";

/** Percent, one a month. */
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
