import { geometricLaspeyres, geometricLaspeyresOfColumns } from "../../core";
import { bilateral } from "./bilateral";

/** Index in points, one a period. */
export function GEOMETRIC_LASPEYRES(
  base_prices: unknown[][],
  current_prices: unknown[][],
  base_quantities: unknown[][],
): unknown[][] {
  return bilateral(
    { base_prices, current_prices, base_quantities },
    geometricLaspeyres,
    geometricLaspeyresOfColumns,
  );
}
