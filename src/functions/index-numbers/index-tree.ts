import { CoreError, indexTree, treeGapMethods } from "../../core";
import {
  turned,
  lay,
  orientationOf,
  readList,
  readOptionalCode,
  readItemRows,
  readItems,
  readOption,
} from "../cells";
import { calculate, excelError } from "../failure";

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
    const orientation = orientationOf(weights, "weights");
    const names = readList(codes, "codes", orientation, readOptionalCode);
    const above = readList(parents, "parents", orientation, readOptionalCode);
    const nodeWeights = readItems(weights, "weights", orientation);
    const positions = turned(orientation, () => parentPositions(names, above));
    const rows = readItemRows(indices, "indices", orientation);
    const tree = { parents: positions, weights: nodeWeights, labels: names };
    const index = turned(orientation, () => indexTree(tree, rows, gaps));
    return lay(gaps === "refuse" ? index : index.map((row) => row.map(orMissing)), orientation);
  });
}

const orMissing = (index: number): unknown =>
  index === 0 ? excelError(new CoreError("missing", { argument: "indices" })) : index;

/** Position of each code's parent, -1 for a root. */
function parentPositions(codes: readonly string[], parents: readonly string[]): Int32Array {
  const positions = new Map<string, number>();
  codes.forEach((code, position) => {
    if (code === "") throw codeFault("missing", "codes", position);
    const earlier = positions.get(code);
    if (earlier !== undefined) {
      throw codeFault("ambiguous", "codes", position, code, `${earlier + 1}, ${position + 1}`);
    }
    positions.set(code, position);
  });
  return Int32Array.from(parents, (parent, position) => {
    if (parent === "") return -1;
    const found = positions.get(parent);
    if (found === undefined) throw codeFault("unknown-id", "parents", position, parent);
    return found;
  });
}

const codeFault = (
  code: "missing" | "ambiguous" | "unknown-id",
  argument: string,
  item: number,
  found = "",
  expected = "",
) => new CoreError(code, { argument, position: { row: item + 1, column: 1 }, found, expected });
