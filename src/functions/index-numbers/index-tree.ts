import { CoreError, indexTree, indexTreeOfCells, treeGapMethods } from "../../core";
import { lay, readOption, turned } from "../cells";
import { calculate, excelError } from "../failure";
import { readTree, readTreeRows } from "./tree-of-codes";

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
    const rows = readTreeRows(indices, tree, orientation);
    const index = turned(
      orientation,
      () => indexTreeOfCells(tree, rows.cells) ?? indexTree(tree, rows.leaves(), gaps),
    );
    return lay(gaps === "refuse" ? index : index.map((row) => row.map(orMissing)), orientation);
  });
}

const orMissing = (index: number): unknown =>
  index === 0 ? excelError(new CoreError("missing", { argument: "indices" })) : index;
