import { marshallEdgeworthIndex, marshallEdgeworthIndexOfColumns } from "../../core";
import { bilateral } from "./bilateral";

/** Index in points, one a period. */
export function MARSHALL_EDGEWORTH_INDEX(
  base_prices: unknown[][],
  current_prices: unknown[][],
  base_quantities: unknown[][],
  current_quantities: unknown[][],
): unknown[][] {
  return bilateral(
    { base_prices, current_prices, base_quantities, current_quantities },
    marshallEdgeworthIndex,
    marshallEdgeworthIndexOfColumns,
  );
}
