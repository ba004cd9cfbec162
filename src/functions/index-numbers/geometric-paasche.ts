import { geometricPaasche, geometricPaascheOfColumns } from "../../core";
import { bilateral } from "./bilateral";

/** Index in points, one a period. */
export function GEOMETRIC_PAASCHE(
  base_prices: unknown[][],
  current_prices: unknown[][],
  current_quantities: unknown[][],
): unknown[][] {
  return bilateral(
    { base_prices, current_prices, current_quantities },
    geometricPaasche,
    geometricPaascheOfColumns,
  );
}
