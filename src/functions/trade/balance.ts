import { tradeBalance } from "../../core";
import { broadcast } from "../cells";
import { calculate } from "../failure";

/** Balance in the unit of the values, one a cell. */
export function BALANCE(exports: unknown[][], imports: unknown[][]): unknown[][] {
  return calculate(() =>
    broadcast(
      [
        ["exports", exports],
        ["imports", imports],
      ],
      tradeBalance,
    ),
  );
}
