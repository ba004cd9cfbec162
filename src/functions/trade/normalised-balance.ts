import { normalisedBalance } from "../../core";
import { broadcast } from "../cells";
import { calculate } from "../failure";

/**
 * Normalised trade balance (X - M) / (X + M), cell by cell, from -1 (imports only) to 1 (exports only). In Indonesia it is known as Indeks Spesialisasi Perdagangan (ISP).
 * @customfunction
 * @param exports Values of exports. A blank or a dash is nil; a negative value is refused.
 * @param imports Values of imports in the same unit, of the same size, or one row, column or cell. A blank or a dash is nil. Without any trade the cell is #DIV/0!.
 * @returns Index from -1 to 1, one a cell
 */
export function NORMALISED_BALANCE(exports: unknown[][], imports: unknown[][]): unknown[][] {
  return calculate(() =>
    broadcast(
      [
        ["exports", exports],
        ["imports", imports],
      ],
      normalisedBalance,
    ),
  );
}
