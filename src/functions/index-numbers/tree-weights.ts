import { treeWeights } from "../../core";
import { lay, turned } from "../cells";
import { calculate } from "../failure";
import { readTree, readTreeRows } from "./tree-of-codes";

/** Percent, one a code and period. */
export function TREE_WEIGHTS(
  codes: unknown[][],
  parents: unknown[][],
  weights: unknown[][],
  indices: unknown[][],
): unknown[][] {
  return calculate(() => {
    const { tree, orientation } = readTree(codes, parents, weights);
    const rows = readTreeRows(indices, tree, orientation);
    return lay(
      turned(orientation, () => treeWeights(tree, rows.leaves())),
      orientation,
    );
  });
}
