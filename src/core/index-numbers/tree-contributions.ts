import { finite } from "../numeric";
import { indexTree, treePlan, type IndexTree } from "./index-tree";
import type { ItemRows } from "./item-rows";

/**
 * Contribution of every node of a hierarchy to the percent change of its root, in percentage points. The children of a
 * node add up to it, and a root to its own change.
 *
 * c_n = 100 s_n (I_n,t - I_n,t-1) / I_root,t-1, s_n = product of w / sum of siblings' w, from the node up to its root
 *
 * @param tree parents and weights, as for indexTree
 * @param indices one row a node with two numbers: before and now
 * @returns percentage points, one a node
 * @throws CoreError as indexTree does
 * @example treeContributions({ parents: [-1, 0, 0], weights: [0, 3, 1] }, [[0, 0], [100, 110], [100, 100]]) // [7.5, 7.5, 0]
 */
export function treeContributions(tree: IndexTree, indices: ItemRows): Float64Array {
  const rows = indexTree(tree, indices);
  const { order, weights, childWeights } = treePlan(tree);
  const shares = new Float64Array(rows.length);
  const rootLevels = new Float64Array(rows.length);
  const result = new Float64Array(rows.length);
  for (let i = order.length - 1; i >= 0; i--) {
    const node = order[i] as number;
    const parent = tree.parents[node] as number;
    const [before, now] = rows[node] as [number, number];
    shares[node] =
      parent < 0
        ? 1
        : ((shares[parent] as number) * (weights[node] as number)) /
          (childWeights[parent] as number);
    rootLevels[node] = parent < 0 ? before : (rootLevels[parent] as number);
    const points = ((shares[node] as number) * (now - before)) / (rootLevels[node] as number);
    result[node] = finite(points * 100, "treeContributions");
  }
  return result;
}
