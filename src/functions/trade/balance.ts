import { tradeBalance } from "../../core";
import { broadcast } from "../cells";
import { calculate } from "../failure";

/**
 * Trade balance: exports less imports, cell by cell; a positive result is a surplus. BPS values exports FOB and imports CIF.
 * @customfunction
 * @param exports Values of exports. A blank or a dash is nil.
 * @param imports Values of imports in the same unit, of the same size, or one row, column or cell. A blank or a dash is nil.
 * @returns Balance in the unit of the values, one a cell
 */
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
