import { geometricLaspeyres } from "../../core";
import { fixedBasket } from "./fixed-basket";

/** Index in points, one a period. */
export function GEOMETRIC_LASPEYRES(
  base_prices: unknown[][],
  current_prices: unknown[][],
  base_quantities: unknown[][],
): unknown[][] {
  return fixedBasket(
    base_prices,
    current_prices,
    ["base_quantities", base_quantities],
    geometricLaspeyres,
  );
}
