import { basketIndexOfColumns, laspeyresIndex } from "../../core";
import { bilateral } from "./bilateral";

/** Index in points, one a period. */
export function LASPEYRES_INDEX(
  base_prices: unknown[][],
  current_prices: unknown[][],
  base_quantities: unknown[][],
): unknown[][] {
  return bilateral(
    { base_prices, current_prices, base_quantities },
    laspeyresIndex,
    basketIndexOfColumns,
  );
}
