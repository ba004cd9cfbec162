import {
  missingMethods,
  modifiedLaspeyresPrices,
  modifiedLaspeyresPricesOfCells,
} from "../../core";
import { turned, layPeriods, orientationOf, readItemRows, readItems, readOption } from "../cells";
import { calculate } from "../failure";

/** Index in points, one a period. */
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
    const index = turned(
      orientation,
      () =>
        modifiedLaspeyresPricesOfCells(rows.cells, baseQuantities) ??
        modifiedLaspeyresPrices(rows.numbers(), baseQuantities, method),
    );
    return layPeriods(index, orientation);
  });
}
