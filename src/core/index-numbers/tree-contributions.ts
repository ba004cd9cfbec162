import { CoreError } from "../errors";
import { finite, logarithmicMean, positiveResult } from "../numeric";
import { indexTree } from "./index-tree";
import type { ItemRows } from "./item-rows";
import { treePlan, type IndexTree } from "./tree-plan";

/** What the contributions are to: the percent change of a node's own root, or NTP, the first root over the second. */
export const contributionMeasures = ["change", "ntp"] as const;
export type ContributionMeasure = (typeof contributionMeasures)[number];

/**
 * Weight of each node in its root, of which those of the children of one node add up to its own; a root's is 1.
 *
 * W_n = W_parent w_n / sum w of the parent's children
 */
function weightsInRoot(tree: IndexTree): Float64Array {
  const { order, weights, childWeights } = treePlan(tree);
  const inRoot = new Float64Array(order.length).fill(1);
  for (let i = order.length - 1; i >= 0; i--) {
    const node = order[i] as number;
    const parent = tree.parents[node] as number;
    if (parent < 0) continue;
    inRoot[node] =
      ((inRoot[parent] as number) * (weights[node] as number)) / (childWeights[parent] as number);
  }
  return inRoot;
}

/**
 * What each node of a hierarchy, at all levels, is in its root at the prices of each period (effective weights).
 *
 * W_n I_n / I_root x 100
 *
 * @param tree parents and weights
 * @param indices one row a node, one number a period, as for indexTree
 * @returns percent, one row a node
 * @throws CoreError as indexTree does
 * @example treeWeights({ parents: [-1, 0, 0], weights: [0, 3, 1] }, [[0], [100], [300]]) // [[100], [50], [50]]
 * @source ILO, IMF, OECD et al., Consumer Price Index Manual (2004), ch. 9
 */
export function treeWeights(tree: IndexTree, indices: ItemRows): number[][] {
  const index = indexTree(tree, indices);
  const inRoot = weightsInRoot(tree);
  const roots = rootsOf(tree.parents);
  return index.map((row, node) =>
    row.map((level, t) => {
      const root = index[roots[node] as number]?.[t] as number;
      return finite((((inRoot[node] as number) * level) / root) * 100);
    }),
  );
}

/**
 * Contribution of each node of a hierarchy, at all levels at once: those of the children of a node add up to its own, and
 * a root's is the whole change.
 *
 * change: 100 W_n (I_n,t - I_n,t-k) / I_root,t-k, in percentage points; ntp: L(NTP_t, NTP_t-k) / L(I_root,t, I_root,t-k)
 * W_n (I_n,t - I_n,t-k), in points, with a minus sign below the second root
 *
 * @param tree parents and weights; for "ntp" its first root is It and its second one Ib
 * @param indices one row a node, one number a period, as for indexTree
 * @param lag periods between the two that are compared, from 1
 * @returns one row a node, one number a period; undefined in the first `lag` periods
 * @throws CoreError as indexTree does, `shape` when "ntp" does not find two roots
 * @example treeContributions({ parents: [-1, 0, 0], weights: [0, 3, 1] }, [[0, 0], [100, 110], [100, 100]])[1] // [undefined, 7.5]
 * @source Consumer Price Index Manual (2004), ch. 9; B. M. Balk, Price and Quantity Index Numbers (2008), sec. 4.2
 */
export function treeContributions(
  tree: IndexTree,
  indices: ItemRows,
  measure: ContributionMeasure = "change",
  lag = 1,
): (number | undefined)[][] {
  const index = indexTree(tree, indices);
  const inRoot = weightsInRoot(tree);
  const roots = rootsOf(tree.parents);
  const factorOf = measure === "ntp" ? ntpFactors(index, roots, lag) : changeFactors(index, lag);
  return index.map((row, node) =>
    row.map((level, t) => {
      if (t < lag) return undefined;
      const change = level - (row[t - lag] as number);
      return finite(factorOf(roots[node] as number, t) * (inRoot[node] as number) * change);
    }),
  );
}

type Factor = (root: number, period: number) => number;

const changeFactors =
  (index: number[][], lag: number): Factor =>
  (root, t) =>
    100 / (index[root]?.[t - lag] as number);

function ntpFactors(index: number[][], roots: Int32Array, lag: number): Factor {
  const [it, ib, ...others] = new Set(roots);
  if (it === undefined || ib === undefined || others.length > 0) {
    const found = String(new Set(roots).size);
    throw new CoreError("shape", { argument: "parents", found, expected: "2" });
  }
  const level = (root: number, t: number) => index[root]?.[t] as number;
  const ntp = (t: number) => positiveResult((level(it, t) / level(ib, t)) * 100);
  return (root, t) => {
    const ratio =
      logarithmicMean(ntp(t), ntp(t - lag)) / logarithmicMean(level(root, t), level(root, t - lag));
    return root === it ? ratio : -ratio;
  };
}

/** The root above each node. */
function rootsOf(parents: ArrayLike<number>): Int32Array {
  return Int32Array.from(parents, (_, node) => {
    let root = node;
    while ((parents[root] as number) >= 0) root = parents[root] as number;
    return root;
  });
}
