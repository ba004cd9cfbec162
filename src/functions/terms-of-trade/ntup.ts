import { ntup } from "../../core";
import { broadcast } from "../cells";
import { calculate } from "../failure";

/** NTUP in points, one a cell. */
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
