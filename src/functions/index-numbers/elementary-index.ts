import { elementaryIndex, elementaryIndexOfColumns, elementaryMethods } from "../../core";
import { readOption } from "../cells";
import { calculate } from "../failure";
import { bilateral } from "./bilateral";

/** Index in points, one a period. */
export function ELEMENTARY_INDEX(
  base_prices: unknown[][],
  current_prices: unknown[][],
  method?: unknown,
): unknown[][] {
  const formula = calculate(() => readOption(method, "method", elementaryMethods));
  return bilateral(
    { base_prices, current_prices },
    (base, current) => elementaryIndex(base, current, formula),
    (base, current) => elementaryIndexOfColumns(base, current, formula),
  );
}
