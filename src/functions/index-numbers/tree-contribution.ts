import { contributionMeasures, CoreError, treeContributions } from "../../core";
import { lay, readOption, readWholeNumber, turned } from "../cells";
import { calculate, excelError } from "../failure";
import { readTree, readTreeRows } from "./tree-of-codes";

/** Percentage points or points, one a code and period. */
export function TREE_CONTRIBUTION(
  codes: unknown[][],
  parents: unknown[][],
  weights: unknown[][],
  indices: unknown[][],
  measure?: unknown,
  lag?: unknown,
): unknown[][] {
  return calculate(() => {
    const kind = readOption(measure, "measure", contributionMeasures);
    const distance = readWholeNumber(lag, "lag", [1, 1048576]) ?? 1;
    const { tree, orientation } = readTree(codes, parents, weights);
    const rows = readTreeRows(indices, tree, orientation);
    const parts = turned(orientation, () => treeContributions(tree, rows.leaves(), kind, distance));
    const cells = parts.map((row) => row.map((part) => part ?? withoutReference()));
    return lay<unknown>(cells, orientation);
  });
}

const withoutReference = () => excelError(new CoreError("no-reference", { argument: "indices" }));
