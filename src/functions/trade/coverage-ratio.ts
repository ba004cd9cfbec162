import { coverageRatio } from "../../core";
import { broadcast } from "../cells";
import { calculate } from "../failure";

/** Exports per 100 of imports, one a cell. */
export function COVERAGE_RATIO(exports: unknown[][], imports: unknown[][]): unknown[][] {
  return calculate(() =>
    broadcast(
      [
        ["exports", exports],
        ["imports", imports],
      ],
      coverageRatio,
    ),
  );
}
