import { walshIndex } from "../../core";
import { twoBaskets } from "./two-baskets";

/** Index in points, one a period. */
export function WALSH_INDEX(
  base_prices: unknown[][],
  current_prices: unknown[][],
  base_quantities: unknown[][],
  current_quantities: unknown[][],
): unknown[][] {
  return twoBaskets(base_prices, current_prices, base_quantities, current_quantities, walshIndex);
}
