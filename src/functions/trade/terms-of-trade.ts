import { barterTerms } from "../../core";
import { broadcast, isBlankOption, single } from "../cells";
import { calculate } from "../failure";

/**
 * Terms of trade from indices of unit values or prices, cell by cell: export_prices / import_prices x 100, the net barter (or commodity) terms of trade. With export_volumes the income terms of trade, the purchasing power of exports.
 * @customfunction
 * @param export_prices Index of export prices or unit values in points. A blank, a dash or 0 gives #N/A in its cell.
 * @param import_prices Index of import prices or unit values with the same base, of the same size, or one row, column or cell.
 * @param [export_volumes] Volume index of exports with the same base; left out for the barter terms.
 * @returns Index in points, one a cell
 */
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
