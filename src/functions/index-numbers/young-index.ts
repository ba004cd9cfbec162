import { youngIndex, youngIndexOfColumns } from "../../core";
import { bilateral } from "./bilateral";

/** Index in points, one a period. */
export function YOUNG_INDEX(
  base_prices: unknown[][],
  current_prices: unknown[][],
  weights: unknown[][],
): unknown[][] {
  return bilateral({ base_prices, current_prices, weights }, youngIndex, youngIndexOfColumns);
}
