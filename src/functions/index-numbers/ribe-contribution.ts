import { ribeContributions } from "../../core";
import { eachSeries, readWholeNumber, type Series } from "../cells";
import { calculate } from "../failure";

/** Percentage points, one a month. */
export function RIBE_CONTRIBUTION(
  indices: unknown[][],
  weights: unknown[][],
  total: unknown[][],
  total_weights: unknown[][],
  first_month?: unknown,
): unknown[][] {
  return calculate(() => {
    const first = readWholeNumber(first_month, "first_month", [1, 12]) ?? 1;
    return eachSeries(
      [
        ["indices", indices],
        ["weights", weights],
        ["total", total],
        ["total_weights", total_weights],
      ],
      (...lines) => {
        const [item, itemWeights, whole, wholeWeights] = lines as [Series, Series, Series, Series];
        const parts = ribeContributions(
          item.indices(),
          itemWeights.indices(),
          whole.indices(),
          wholeWeights.indices(),
          first,
        );
        return {
          length: parts.length,
          at(month) {
            const part = parts[month];
            if (part === undefined) throw item.failure("no-reference", month);
            return part;
          },
        };
      },
    );
  });
}
