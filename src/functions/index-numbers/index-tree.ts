import { CoreError, indexTree, treeGapMethods } from "../../core";
import { lay, readItemRows, readOption, turned } from "../cells";
import { calculate, excelError } from "../failure";
import { readTree } from "./tree-of-codes";

/**
 * Indices of a whole hierarchy in points: the leaves as given, every other row the weighted mean of its children, one result a code and period. Codes run down and periods across; when weights is one row, codes run across.
 * @customfunction
 * @param codes Code of each row, each once.
 * @param parents Code of the row above, blank for a root.
 * @param weights Weight of each row: for a leaf its share of the whole tree; a blank of any other row is the sum of those below it.
 * @param indices Index of each leaf in one or more periods. What stands in other rows is not read.
 * @param [missing] A leaf's index that is not there: "refuse" (the default), "renormalise" (the weights of the others below the same row are raised in proportion, in that period; a row without any index is #N/A in its cell) or "parent" (it moves from its last index, 100 before the first period, as the row above does).
 * @returns Index in points, one a code and period
 */
export function INDEX_TREE(
  codes: unknown[][],
  parents: unknown[][],
  weights: unknown[][],
  indices: unknown[][],
  missing?: unknown,
): unknown[][] {
  return calculate(() => {
    const gaps = readOption(missing, "missing", treeGapMethods);
    const { tree, orientation } = readTree(codes, parents, weights);
    const rows = readItemRows(indices, "indices", orientation);
    const index = turned(orientation, () => indexTree(tree, rows, gaps));
    return lay(gaps === "refuse" ? index : index.map((row) => row.map(orMissing)), orientation);
  });
}

const orMissing = (index: number): unknown =>
  index === 0 ? excelError(new CoreError("missing", { argument: "indices" })) : index;
