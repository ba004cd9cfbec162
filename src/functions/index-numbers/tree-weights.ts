import { treeWeights } from "../../core";
import { lay, readItemRows, turned } from "../cells";
import { calculate } from "../failure";
import { readTree } from "./tree-of-codes";

/**
 * What every row of a hierarchy is in its root, in percent, at the prices of each period (effective weights): those below a row add up to its own, and a root is 100. Codes run down and periods across; when weights is one row, codes run across.
 * @customfunction
 * @param codes Code of each row, each once.
 * @param parents Code of the row above, blank for a root.
 * @param weights Weight of each row: for a leaf its share of the whole tree; a blank of any other row is the sum of those below it.
 * @param indices Index of each leaf in one or more periods. What stands in other rows is not read.
 * @returns Percent, one a code and period
 */
export function TREE_WEIGHTS(
  codes: unknown[][],
  parents: unknown[][],
  weights: unknown[][],
  indices: unknown[][],
): unknown[][] {
  return calculate(() => {
    const { tree, orientation } = readTree(codes, parents, weights);
    const rows = readItemRows(indices, "indices", orientation);
    return lay(
      turned(orientation, () => treeWeights(tree, rows)),
      orientation,
    );
  });
}
