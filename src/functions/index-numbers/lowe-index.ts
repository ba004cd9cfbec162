import { basketIndexOfColumns, loweIndex } from "../../core";
import { bilateral } from "./bilateral";

/** Index in points, one a period. */
export function LOWE_INDEX(
  base_prices: unknown[][],
  current_prices: unknown[][],
  reference_quantities: unknown[][],
): unknown[][] {
  return bilateral(
    { base_prices, current_prices, reference_quantities },
    loweIndex,
    basketIndexOfColumns,
  );
}
