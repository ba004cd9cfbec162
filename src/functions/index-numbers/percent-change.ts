import { percentChange } from "../../core";
import { broadcast } from "../cells";
import { calculate } from "../failure";

/**
 * Percent change of prices or indices, cell by cell: (current - previous) / previous x 100.
 * @customfunction
 * @param previous Prices or indices before. A blank, a dash or 0 gives #DIV/0! in its cell.
 * @param current Prices or indices now, of the same size, or one row, column or cell. A blank, a dash or 0 gives #N/A.
 * @returns Percent, one a cell
 */
export function PERCENT_CHANGE(previous: unknown[][], current: unknown[][]): unknown[][] {
  return calculate(() =>
    broadcast(
      [
        ["previous", previous],
        ["current", current],
      ],
      percentChange,
    ),
  );
}
