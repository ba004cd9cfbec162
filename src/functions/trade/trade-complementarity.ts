import { tradeComplementarity } from "../../core";
import { eachPeriodOf } from "../cells";
import { calculate } from "../failure";

/** Percent, one a period. */
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
