import { CoreError, indexTree, treeGapMethods } from "../../core";
import { lay, readItemRows, readOption, turned } from "../cells";
import { calculate, excelError } from "../failure";
import { readTree } from "./tree-of-codes";

/** Index in points, one a code and period. */
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
