import { normalisedBalance } from "../../core";
import { broadcast } from "../cells";
import { calculate } from "../failure";

/** Index from -1 to 1, one a cell. */
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
