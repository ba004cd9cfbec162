import { barterTerms } from "../../core";
import { broadcast, isBlankOption, single } from "../cells";
import { calculate } from "../failure";

/** Index in points, one a cell. */
export function TERMS_OF_TRADE(
  export_prices: unknown[][],
  import_prices: unknown[][],
  export_volumes?: unknown[][],
): unknown[][] {
  return calculate(() => {
    const prices = [
      ["export_prices", export_prices],
      ["import_prices", import_prices],
    ] as const;
    return isBlankOption(single(export_volumes))
      ? broadcast(prices, (sold, bought) => barterTerms(sold, bought))
      : broadcast([...prices, ["export_volumes", export_volumes]], barterTerms);
  });
}
