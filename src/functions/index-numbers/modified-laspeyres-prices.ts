import { missingMethods, modifiedLaspeyresPrices } from "../../core";
import { turned, layPeriods, orientationOf, readItemRows, readItems, readOption } from "../cells";
import { calculate } from "../failure";

/**
 * Modified Laspeyres index in points from prices of matched specifications, one a period; the first column is the base period. Items run down and periods across; when base_quantities is one row, items run across.
 * @customfunction
 * @param prices Prices of each item, one column a period; those of the base period, the first column, must be there.
 * @param base_quantities Quantity of each item in the base period: one column (or one row). A blank or a dash is 0.
 * @param [missing] A missing price: "refuse" (the default), "carry" (the last price), "class" (the value moves with the others' and comes back to its own price), "class-linked" (it is linked to the carried value).
 * @returns Index in points, one a period
 */
export function MODIFIED_LASPEYRES_PRICES(
  prices: unknown[][],
  base_quantities: unknown[][],
  missing?: unknown,
): unknown[][] {
  return calculate(() => {
    const method = readOption(missing, "missing", missingMethods);
    const orientation = orientationOf(base_quantities, "base_quantities");
    const rows = readItemRows(prices, "prices", orientation);
    const baseQuantities = readItems(base_quantities, "base_quantities", orientation);
    return layPeriods(
      turned(orientation, () => modifiedLaspeyresPrices(rows, baseQuantities, method)),
      orientation,
    );
  });
}
