import { missingMethods, modifiedLaspeyres } from "../../core";
import { turned, layPeriods, orientationOf, readItemRows, readItems, readOption } from "../cells";
import { calculate } from "../failure";

/**
 * Modified Laspeyres index in points, as BPS computes it from month-to-month relatives: the first result is 100 for the base period, then one a month. A replaced specification enters by its relative. Items run down and months across; when base_values is one row, items run across.
 * @customfunction
 * @param relatives Month-to-month price relatives (100 = no change), one column a month; after a gap, for each 100 of the last month that is known.
 * @param base_values Value or weight of each item in the base period: one column (or one row). A blank or a dash is 0.
 * @param [missing] A missing relative: "refuse" (the default), "carry" (100), "class" (the value moves with the others' and comes back to its own level), "class-linked" (it is linked to the carried value).
 * @returns Index in points, one more than there are months
 */
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
    return layPeriods(
      turned(orientation, () => modifiedLaspeyres(rows, baseValues, method)),
      orientation,
    );
  });
}
