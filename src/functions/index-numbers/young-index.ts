import { youngIndex } from "../../core";
import { fixedBasket } from "./fixed-basket";

/** Index in points, one a period. */
export function YOUNG_INDEX(
  base_prices: unknown[][],
  current_prices: unknown[][],
  weights: unknown[][],
): unknown[][] {
  return fixedBasket(base_prices, current_prices, ["weights", weights], youngIndex);
}
