import { positiveResult } from "../numeric";
import { notPositive, readRows, requireRows, type ItemRows } from "./item-rows";
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
  const { parents } = tree;
  const { rows, read } = readRows(indices);
  const periods = requireRows(["indices", rows], ["weights", tree.weights]);
  const plan = treePlan(tree);
  const sums = new ChildSums(plan, periods);
  const result: number[][] = new Array(parents.length);
  for (const node of plan.order) {
    const inner = plan.isInner[node] === 1;
    const cells: ArrayLike<unknown> = inner
      ? sums.means(node, plan.childWeights[node] as number)
      : (rows[node] as ArrayLike<unknown>);
    const fault = sums.add(parents[node] as number, cells, plan.weights[node] as number);
    if (fault !== undefined) {
      if (missing === "renormalise") return treeWithGaps(tree, plan, indices);
      if (missing === "parent") return treeOfMovements(tree, plan, indices);
      throw notPositive("indices", read(cells[fault], node, fault), node, fault);
    }
    result[node] = (Array.isArray(cells) ? cells : Array.from(cells)) as number[];
  }
  return result;
}

/** The same where leaves are missing: slower, since each mean has weights of its own. */
function treeWithGaps({ parents }: IndexTree, plan: TreePlan, indices: ItemRows): number[][] {
  const { rows, read } = readRows(indices);
  const children = Array.from(rows, (): number[] => []);
  const result: number[][] = new Array(rows.length);
  const names = { indices: "indices", weights: "weights" };
  for (const node of plan.order) {
    const below = children[node] as number[];
    const weights = below.map((child) => plan.weights[child] as number);
    result[node] = Array.from(rows[node] as ArrayLike<unknown>, (cell, t) => {
      if (below.length === 0) return leafIndex(read(cell, node, t), node, t);
      const known = below.map((child) => result[child]?.[t] as number);
      const isThere = known.some((index, i) => index > 0 && (weights[i] as number) > 0);
      return isThere ? weightedIndex(known, weights, names, "renormalise") : 0;
    });
    children[parents[node] as number]?.push(node);
  }
  return result;
}

/** Sum of the weighted children of every inner node in every period, compensated. One block for all nodes. */
class ChildSums {
  readonly #totals: Float64Array;
  readonly #lost: Float64Array;
  /** Where a node's line starts; the last line takes the roots, whose sum nobody asks for: adding checks their rows. */
  readonly #starts: Int32Array;
  readonly #rootStart: number;

  constructor(
    { isInner }: TreePlan,
    private readonly periods: number,
  ) {
    let next = 0;
    this.#starts = Int32Array.from(isInner, (inner) => (inner ? periods * next++ : -1));
    this.#rootStart = periods * next;
    this.#totals = new Float64Array(periods * (next + 1));
    this.#lost = new Float64Array(periods * (next + 1));
  }

  /**
   * Adds a row with its weight to its parent's sums (Knuth's exact sum, which has no branches to mispredict); returns the
   * first period (from 0) in which it holds no positive number.
   */
  add(parent: number, cells: ArrayLike<unknown>, weight: number): number | undefined {
    const totals = this.#totals;
    const lost = this.#lost;
    const periods = this.periods;
    let at = parent < 0 ? this.#rootStart : (this.#starts[parent] as number);
    for (let t = 0; t < periods; t++, at++) {
      const cell = cells[t];
      if (!(typeof cell === "number" && cell > 0 && cell < Infinity)) return t;
      const value = cell * weight;
      const total = totals[at] as number;
      const next = total + value;
      const added = next - total;
      lost[at] = (lost[at] as number) + (total - (next - added) + (value - added));
      totals[at] = next;
    }
    return undefined;
  }

  /** A node's sums for each unit of its children's weight. @throws CoreError `overflow` */
  means(node: number, weight: number): number[] {
    const start = this.#starts[node] as number;
    const means: number[] = [];
    for (let at = start; at < start + this.periods; at++) {
      const sum = (this.#totals[at] as number) + (this.#lost[at] as number);
      means.push(positiveResult(sum / weight));
    }
    return means;
  }
}
