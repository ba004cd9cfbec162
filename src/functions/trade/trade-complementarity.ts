import { tradeComplementarity } from "../../core";
import { eachPeriodOf } from "../cells";
import { calculate } from "../failure";

/**
 * Trade complementarity: how far the goods that one economy exports are those that a partner imports, in percent, from 0 (no good in common) to 100 (the same structure). Goods run down and periods across; when exports is one row, goods run across.
 * @customfunction
 * @param exports Exports of each good to all partners, without their total. A blank or a dash is nil; a negative value is refused.
 * @param imports The partner's imports of the same goods from all origins.
 * @returns Percent, one a period
 */
export function TRADE_COMPLEMENTARITY(exports: unknown[][], imports: unknown[][]): unknown[][] {
  return calculate(() =>
    eachPeriodOf(
      [
        ["exports", exports],
        ["imports", imports],
      ],
      (sold, bought) => [tradeComplementarity(sold, bought)],
    ),
  );
}
