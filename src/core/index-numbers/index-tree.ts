import type { CoreError } from "../errors";
import { isPositive, notPositive, requireRows, type ItemRows } from "./item-rows";
import { weightedSums } from "./row-sums";
import { leafIndex, treeOfMovements } from "./tree-of-movements";
import { treePlan, type IndexTree, type TreePlan } from "./tree-plan";
import { gapMethods, weightedIndex } from "./weights";

/** What a tree does with a leaf's index that is not there. */
export const treeGapMethods = [...gapMethods, "parent"] as const;
export type TreeGapMethod = (typeof treeGapMethods)[number];

/**
 * Index of every node of a hierarchy in every period: a leaf has its own, an inner node the weighted mean of its children.
 *
 * I_n = sum w_c I_c / sum w_c over the children c of n
 *
 * @param tree parents and weights
 * @param indices one row a node, one number a period (points, positive at the leaves); the rows of inner nodes are not read
 * @param missing "renormalise": a leaf's 0 is missing, and its siblings' weights are raised in proportion, which is as if it
 *   had its parent's index. A node below which nothing is there is missing in turn. "parent": it moves from its own last
 *   index (100 before the first period) as its parent does, which its siblings move
 * @returns one row a node; a leaf's is the row that was given. 0 where a missing index leaves none
 * @throws CoreError `empty`, `shape`, `cycle` when a node descends from itself
 * @throws CoreError `missing` or `not-positive` for a leaf's index, `negative` for a weight
 * @throws CoreError `zero-denominator` when the children of a node have no weight, `overflow`
 * @example indexTree({ parents: [-1, 0, 0], weights: [0, 3, 1] }, [[0], [110], [130]]) // [[115], [110], [130]]
 * @source BPS Provinsi Kalimantan Timur, Statistik Nilai Tukar Petani 2020, ch. III
 */
export function indexTree(
  tree: IndexTree,
  indices: ItemRows,
  missing: TreeGapMethod = "refuse",
): number[][] {
  const index = indexTreeOfCells(tree, indices);
  if (index) return index;
  const plan = treePlan(tree);
  if (missing === "renormalise") return treeWithGaps(tree, plan, indices);
  if (missing === "parent") return treeOfMovements(tree, plan, indices);
  throw firstGap(plan, indices);
}

/**
 * The same from cells without gaps, which are read while they are added; the rows of inner nodes may hold anything.
 *
 * @returns as indexTree; undefined unless every cell of a leaf is a positive number
 * @throws CoreError `empty`, `shape`, `cycle`, `negative`, `zero-denominator`, `overflow` as indexTree does
 * @example indexTreeOfCells({ parents: [-1, 0, 0], weights: [0, 3, 1] }, [[""], [110], [130]]) // [[115], [110], [130]]
 */
export function indexTreeOfCells(
  tree: IndexTree,
  cells: readonly ArrayLike<unknown>[],
): number[][] | undefined {
  requireRows(["indices", cells], ["weights", tree.weights]);
  const { order, weights, childWeights, isInner } = treePlan(tree);
  const children = childrenOf(tree, order);
  const result = cells.map((row) => row as ArrayLike<number>);
  for (const node of order) {
    if (!isInner[node]) continue;
    const below = children[node] as number[];
    const sums = weightedSums(
      below.map((child) => result[child] as ArrayLike<number>),
      below.map((child) => weights[child] as number),
    );
    if (!sums) return undefined;
    result[node] = sums.dividedBy(childWeights[node] as number);
  }
  // A leaf that is a root is in no sum that looks at it.
  const alone = result.filter((_, node) => tree.parents[node] === -1 && !isInner[node]);
  if (!weightedSums(alone, new Float64Array(alone.length))) return undefined;
  return result.map((row) => (Array.isArray(row) ? (row as number[]) : Array.from(row)));
}

/** The children of each node, in the order of computation. */
function childrenOf({ parents }: IndexTree, order: Int32Array): number[][] {
  const children = Array.from(parents as ArrayLike<unknown>, (): number[] => []);
  for (const node of order) children[parents[node] as number]?.push(node);
  return children;
}

/** The same where leaves are missing: slower, since each mean has weights of its own. */
function treeWithGaps(tree: IndexTree, plan: TreePlan, indices: ItemRows): number[][] {
  const children = childrenOf(tree, plan.order);
  const result: number[][] = new Array(indices.length);
  const names = { indices: "indices", weights: "weights" };
  for (const node of plan.order) {
    const below = children[node] as number[];
    const weights = below.map((child) => plan.weights[child] as number);
    result[node] = Array.from(indices[node] as ArrayLike<number>, (index, t) => {
      if (below.length === 0) return leafIndex(index, node, t);
      const known = below.map((child) => result[child]?.[t] as number);
      const isThere = known.some((child, i) => child > 0 && (weights[i] as number) > 0);
      return isThere ? weightedIndex(known, weights, names, "renormalise") : 0;
    });
  }
  return result;
}

/** The failure of the first leaf in the order of computation of which an index is not there. */
function firstGap({ order, isInner }: TreePlan, indices: ItemRows): CoreError {
  const gapIn = (node: number): number =>
    Array.prototype.findIndex.call(indices[node], (index) => !isPositive(index));
  const node = order.find((at) => !isInner[at] && gapIn(at) >= 0) as number;
  const period = gapIn(node);
  return notPositive("indices", indices[node]?.[period] as number, node, period);
}
