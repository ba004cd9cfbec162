import { CoreError, type IndexTree } from "../../core";
import {
  orientationOf,
  readItemRows,
  readItems,
  readList,
  readOptionalCode,
  turned,
  type Orientation,
} from "../cells";

/** A hierarchy from codes, the codes above them and weights, which decide how all of them lie. */
export function readTree(
  codes: unknown,
  parents: unknown,
  weights: unknown,
): { tree: IndexTree; orientation: Orientation } {
  const orientation = orientationOf(weights, "weights");
  const names = readList(codes, "codes", orientation, readOptionalCode);
  const above = readList(parents, "parents", orientation, readOptionalCode);
  const nodeWeights = readItems(weights, "weights", orientation);
  const positions = turned(orientation, () => parentPositions(names, above));
  return { tree: { parents: positions, weights: nodeWeights, labels: names }, orientation };
}

/** The indices of a hierarchy: the cells as they are, and the numbers of the leaves, the others 0. */
export function readTreeRows(indices: unknown, { parents }: IndexTree, orientation: Orientation) {
  const { cells, numbers } = readItemRows(indices, "indices", orientation);
  const leaves = () => {
    const inner = new Set(Array.from(parents));
    return numbers((node) => !inner.has(node));
  };
  return { cells, leaves };
}

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
