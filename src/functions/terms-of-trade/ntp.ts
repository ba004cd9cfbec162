import { ntp } from "../../core";
import { broadcast } from "../cells";
import { calculate } from "../failure";

/**
 * Farmers' terms of trade (Nilai Tukar Petani): NTP = It / Ib x 100, in points, cell by cell.
 * @customfunction
 * @param it Index of prices received by farmers (It). A blank, a dash or 0 gives #N/A in its cell.
 * @param ib Index of prices paid by farmers (Ib), of the same size, or one row, column or cell. A blank, a dash or 0 gives #DIV/0!.
 * @returns NTP in points, one a cell
 */
export function NTP(it: unknown[][], ib: unknown[][]): unknown[][] {
  return calculate(() =>
    broadcast(
      [
        ["it", it],
        ["ib", ib],
      ],
      ntp,
    ),
  );
}
