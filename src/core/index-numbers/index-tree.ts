import { CoreError } from "../errors";
import { positiveResult, requireNonNegative, requireSameItems } from "../numeric";
import { notPositive, readRows, requireGap, requireRows, type ItemRows } from "./item-rows";
import { weightedIndex, type GapMethod } from "./weights";

/** A hierarchy of items: leaves with indices of their own, inner nodes that are made of their children. */
export interface IndexTree {
  /** Position of each node's parent (from 0), -1 for a root. */
  parents: ArrayLike<number>;
  /** Weight of each node, non-negative; an inner node's 0 stands for the sum of its children. */
  weights: ArrayLike<number>;
  /** What the nodes are called in messages; their numbers when left out. */
  labels?: readonly string[];
}

/** Order and weights of a tree that is in order itself. */
interface TreePlan {
  /** All nodes, every child before its parent. */
  order: Int32Array;
  /** Weight of each node within its parent. */
  weights: Float64Array;
  /** Sum of the children's weights; 0 for a leaf. */
  childWeights: Float64Array;
  isInner: Uint8Array;
}

/**
 * Index of every node of a hierarchy in every period: a leaf has its own, an inner node the weighted mean of its children.
 *
 * I_n = sum w_c I_c / sum w_c over the children c of n
 *
 * @param tree parents and weights
 * @param indices one row a node, one number a period (points, positive at the leaves); the rows of inner nodes are not read
 * @param missing "renormalise": a leaf's 0 is missing, and its siblings' weights are raised in proportion, which is as if it
 *   had its parent's index. A node below which nothing is there is missing in turn
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
  missing: GapMethod = "refuse",
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

function leafIndex(index: number, node: number, period: number): number {
  if (!(index > 0)) requireGap("indices", index, node, period);
  return index;
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

/**
 * Order of computation and weights of a tree.
 *
 * @throws CoreError `shape`, `negative`, `cycle`, `zero-denominator`
 */
function treePlan({ parents, weights, labels }: IndexTree): TreePlan {
  requireSameItems("parents", parents, weights.length);
  requireNonNegative("weights", weights);
  const order = childrenFirst(parents, labels);
  const isInner = new Uint8Array(parents.length);
  const effective = Float64Array.from(weights);
  const childWeights = new Float64Array(parents.length);
  for (const node of order) {
    if (isInner[node]) {
      if (childWeights[node] === 0) throw weightless(node);
      if (effective[node] === 0) effective[node] = childWeights[node] as number;
    }
    const parent = parents[node] as number;
    if (parent < 0) continue;
    isInner[parent] = 1;
    childWeights[parent] = (childWeights[parent] as number) + (effective[node] as number);
  }
  return { order, weights: effective, childWeights, isInner };
}

/** Nodes without children first, then those whose children are all done: what is never done is on a cycle. */
function childrenFirst(parents: ArrayLike<number>, labels?: readonly string[]): Int32Array {
  const waiting = new Int32Array(parents.length);
  for (let i = 0; i < parents.length; i++) {
    const parent = parents[i] as number;
    if (parent >= 0) waiting[parent] = (waiting[parent] as number) + 1;
  }
  const order = new Int32Array(parents.length);
  let known = 0;
  for (let i = 0; i < parents.length; i++) if (waiting[i] === 0) order[known++] = i;
  for (let done = 0; done < known; done++) {
    const parent = parents[order[done] as number] as number;
    if (parent < 0) continue;
    waiting[parent] = (waiting[parent] as number) - 1;
    if (waiting[parent] === 0) order[known++] = parent;
  }
  if (known < parents.length) {
    const node = waiting.findIndex((children) => children > 0);
    throw cycle(node, labels?.[node] ?? String(node + 1));
  }
  return order;
}

const cycle = (node: number, label: string) =>
  new CoreError("cycle", {
    argument: "parents",
    position: { row: node + 1, column: 1 },
    found: label,
  });

const weightless = (node: number) =>
  new CoreError("zero-denominator", {
    argument: "weights",
    position: { row: node + 1, column: 1 },
  });
