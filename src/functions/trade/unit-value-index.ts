import { unitValueFormulas, unitValueIndex } from "../../core";
import { eachPeriodOf, readOption } from "../cells";
import { calculate } from "../failure";

/** Index in points, one a period. */
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
