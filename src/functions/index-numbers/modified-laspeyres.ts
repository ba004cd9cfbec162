import { missingMethods, modifiedLaspeyres, modifiedLaspeyresOfCells } from "../../core";
import { turned, layPeriods, orientationOf, readItemRows, readItems, readOption } from "../cells";
import { calculate } from "../failure";

/** Index in points, one more than there are months. */
export function MODIFIED_LASPEYRES(
  relatives: unknown[][],
  base_values: unknown[][],
  missing?: unknown,
): unknown[][] {
  return calculate(() => {
    const method = readOption(missing, "missing", missingMethods);
    const orientation = orientationOf(base_values, "base_values");
    const rows = readItemRows(relatives, "relatives", orientation);
    const baseValues = readItems(base_values, "base_values", orientation);
    const index = turned(
      orientation,
      () =>
        modifiedLaspeyresOfCells(rows.cells, baseValues) ??
        modifiedLaspeyres(rows.numbers(), baseValues, method),
    );
    return layPeriods(index, orientation);
  });
}
