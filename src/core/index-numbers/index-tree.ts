import { CoreError } from "../errors";
import { notPositive, readRows, requireRows, type ItemRows } from "./item-rows";
import { requireNonNegative, requireSameItems } from "./items";
import { PeriodTotals } from "./period-totals";

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
export interface TreePlan {
  /** All nodes, every child before its parent. */
  order: Int32Array;
  /** Weight of each node within its parent. */
  weights: Float64Array;
  /** Sum of the children's weights; 0 for a leaf. */
  childWeights: Float64Array;
  isInner: Uint8Array;
}

const caller = "indexTree";

/**
 * Index of every node of a hierarchy in every period: a leaf has its own, an inner node the weighted mean of its children.
 *
 * I_n = sum w_c I_c / sum w_c over the children c of n
 *
 * @param tree parents and weights
 * @param indices one row a node, one number a period (points, positive at the leaves); the rows of inner nodes are not read
 * @returns one row a node
 * @throws CoreError `empty`, `shape`, `cycle` when a node descends from itself
 * @throws CoreError `missing` or `not-positive` for a leaf's index, `negative` for a weight
 * @throws CoreError `zero-denominator` when the children of a node have no weight, `overflow`
 * @example indexTree({ parents: [-1, 0, 0], weights: [0, 3, 1] }, [[0], [110], [130]]) // [[115], [110], [130]]
 * @source BPS Provinsi Kalimantan Timur, Statistik Nilai Tukar Petani 2020, ch. III
 */
export function indexTree(tree: IndexTree, indices: ItemRows): number[][] {
  const { parents } = tree;
  const { rows, read } = readRows(indices);
  const periods = requireRows(caller, ["indices", rows], ["weights", tree.weights]);
  const plan = treePlan(tree);
  // The key -1 takes the sum of the roots, which nobody asks for: every row is checked while it is added.
  const totals = new Map<number, PeriodTotals>();
  const result: number[][] = new Array(parents.length);
  for (const node of plan.order) {
    const cells = plan.isInner[node]
      ? (totals.get(node) as PeriodTotals).dividedBy(plan.childWeights[node] as number, caller)
      : (rows[node] as ArrayLike<unknown>);
    const parent = Math.max(parents[node] as number, -1);
    let sums = totals.get(parent);
    if (!sums) totals.set(parent, (sums = new PeriodTotals(periods)));
    const fault = addWeighted(sums, cells, plan.weights[node] as number);
    if (fault !== undefined) {
      throw notPositive(caller, "indices", read(cells[fault], node, fault), node, fault);
    }
    result[node] = Array.prototype.slice.call(cells) as number[];
  }
  return result;
}

/** Adds a row with its weight; returns the first period (from 0) in which it holds no positive number. */
function addWeighted(
  { totals, lost }: PeriodTotals,
  cells: ArrayLike<unknown>,
  weight: number,
): number | undefined {
  for (let t = 0; t < totals.length; t++) {
    const cell = cells[t];
    if (!(typeof cell === "number" && cell > 0 && cell < Infinity)) return t;
    const value = cell * weight;
    const total = totals[t] as number;
    const next = total + value;
    lost[t] = (lost[t] as number) + (total >= value ? total - next + value : value - next + total);
    totals[t] = next;
  }
  return undefined;
}

/**
 * Order of computation and weights of a tree.
 *
 * @throws CoreError `shape`, `negative`, `cycle`, `zero-denominator`
 */
export function treePlan({ parents, weights, labels }: IndexTree): TreePlan {
  requireSameItems(caller, "parents", parents, weights.length);
  requireNonNegative(caller, "weights", weights);
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
  new CoreError("cycle", `${caller} requires a tree, but ${label} descends from itself`, {
    argument: "parents",
    position: { row: node + 1, column: 1 },
    found: label,
  });

const weightless = (node: number) =>
  new CoreError("zero-denominator", `${caller} requires weights below node ${node + 1}`, {
    argument: "weights",
    position: { row: node + 1, column: 1 },
  });
