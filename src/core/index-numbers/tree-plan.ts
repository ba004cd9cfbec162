import { CoreError } from "../errors";
import { requireNonNegative, requireSameItems } from "../numeric";

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

/**
 * Order of computation and weights of a tree.
 *
 * @throws CoreError `shape`, `negative`, `cycle`, `zero-denominator`
 */
export function treePlan({ parents, weights, labels }: IndexTree): TreePlan {
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
