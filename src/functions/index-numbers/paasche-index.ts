import { paascheIndex } from "../../core";
import { currentBasket } from "./current-basket";

/** Index in points, one a period. */
export function PAASCHE_INDEX(
  base_prices: unknown[][],
  current_prices: unknown[][],
  current_quantities: unknown[][],
): unknown[][] {
  return currentBasket(base_prices, current_prices, current_quantities, paascheIndex);
}
