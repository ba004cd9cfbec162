import { loweIndex } from "../../core";
import { fixedBasket } from "./fixed-basket";

/** Index in points, one a period. */
export function LOWE_INDEX(
  base_prices: unknown[][],
  current_prices: unknown[][],
  reference_quantities: unknown[][],
): unknown[][] {
  return fixedBasket(
    base_prices,
    current_prices,
    ["reference_quantities", reference_quantities],
    loweIndex,
  );
}
