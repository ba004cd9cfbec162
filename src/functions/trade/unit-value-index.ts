import { unitValueFormulas, unitValueIndex } from "../../core";
import { eachPeriodOf, readOption } from "../cells";
import { calculate } from "../failure";

/**
 * Unit value index in points (previous = 100) over the goods that have a volume in both periods. With HS chapters it measures the mix of goods as much as their prices. Goods run down and periods across; when previous_values is one row, goods run across.
 * @customfunction
 * @param previous_values Value of each good in the previous period. A blank or a dash is nil.
 * @param previous_volumes Volume of the same goods in the previous period. A value without a volume is #N/A.
 * @param current_values Value of the same goods in one or more current periods.
 * @param current_volumes Volume of the same goods in the current periods.
 * @param [formula] "fisher" (default), "laspeyres" or "paasche".
 * @returns Index in points, one a period
 */
export function UNIT_VALUE_INDEX(
  previous_values: unknown[][],
  previous_volumes: unknown[][],
  current_values: unknown[][],
  current_volumes: unknown[][],
  formula?: unknown,
): unknown[][] {
  return calculate(() => {
    const chosen = readOption(formula, "formula", unitValueFormulas);
    return eachPeriodOf(
      [
        ["previous_values", previous_values],
        ["previous_volumes", previous_volumes],
        ["current_values", current_values],
        ["current_volumes", current_volumes],
      ],
      (previousValues, previousVolumes, currentValues, currentVolumes) => [
        unitValueIndex(
          { values: previousValues, volumes: previousVolumes },
          { values: currentValues, volumes: currentVolumes },
          chosen,
        ),
      ],
    );
  });
}
