import { coverageRatio } from "../../core";
import { broadcast } from "../cells";
import { calculate } from "../failure";

/**
 * Coverage ratio: exports for every 100 of imports, cell by cell; above 100 is a surplus.
 * @customfunction
 * @param exports Values of exports. A blank or a dash is nil; a negative value is refused.
 * @param imports Values of imports in the same unit, of the same size, or one row, column or cell. A blank, a dash or 0 gives #DIV/0!.
 * @returns Exports per 100 of imports, one a cell
 */
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
