import { ribeContributions } from "../../core";
import { eachSeries, readWholeNumber, type Series } from "../cells";
import { calculate } from "../failure";

/**
 * Contribution (andil) of one item to the annual percent change of an index whose weights change each year (Ribe), in percentage points: what it did this year and last year, each with its year's weight. The index is chained in December; those of all items add up to the change. Months without a year and its December before them are #N/A.
 * @customfunction
 * @param indices One row or one column of monthly indices of the item; several rows are several items.
 * @param weights Weight of the item in force in each month, of the same size.
 * @param total Monthly index of the whole, of the same size; repeat its row for several items.
 * @param total_weights Sum of all weights in each month, of the same size.
 * @param [first_month] Month of the first one, 1 (January, when left out) to 12.
 * @returns Percentage points, one a month
 */
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
