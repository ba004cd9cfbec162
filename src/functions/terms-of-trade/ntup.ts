import { ntup } from "../../core";
import { broadcast } from "../cells";
import { calculate } from "../failure";

/**
 * Terms of trade of the farm business (Nilai Tukar Usaha Pertanian): NTUP = It / BPPBM x 100, in points, cell by cell.
 * @customfunction
 * @param it Index of prices received by farmers (It). A blank, a dash or 0 gives #N/A in its cell.
 * @param bppbm Index of production costs and additions of capital goods (BPPBM), of the same size, or one row, column or cell. A blank, a dash or 0 gives #DIV/0!.
 * @returns NTUP in points, one a cell
 */
export function NTUP(it: unknown[][], bppbm: unknown[][]): unknown[][] {
  return calculate(() =>
    broadcast(
      [
        ["it", it],
        ["bppbm", bppbm],
      ],
      ntup,
    ),
  );
}
