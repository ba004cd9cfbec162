import { positiveResult } from "../numeric";
import { requireGap, type ItemRows } from "./item-rows";
import type { IndexTree, TreePlan } from "./tree-plan";

/** Numbers of the nodes in one period. */
type Nodes = Float64Array;

/**
 * Index of every node of a hierarchy, in which a leaf that is missing moves as its parent does: period after period, up
 * for the movements of what is there, down for the gaps, and up again for the means. A tree of which nothing is there in a
 * period is missing in it (0).
 *
 * @source Consumer Price Index Manual (2004), ch. 9; R package piar, aggregate() with na.rm
 */
export function treeOfMovements(tree: IndexTree, plan: TreePlan, indices: ItemRows): number[][] {
  const result = indices.map((): number[] => []);
  let before = new Float64Array(indices.length).fill(100);
  for (let t = 0; t < (indices[0]?.length ?? 0); t++) {
    const now = Float64Array.from(indices, (row, node) =>
      plan.isInner[node] ? 0 : leafIndex(row[t] as number, node, t),
    );
    const movements = movementsOf(tree, plan, before, now);
    fillLeaves(tree, plan, before, now, movements);
    average(tree, plan, now);
    result.forEach((row, node) => row.push(now[node] as number));
    before = before.map((last, node) => (now[node] as number) || last);
  }
  return result;
}

/** The index of a leaf, or 0 for a gap. @throws CoreError `not-positive` */
export function leafIndex(index: number, node: number, period: number): number {
  if (!(index > 0)) requireGap("indices", index, node, period);
  return index;
}

/** Movement of each node since the period before by what is there of it; 0 where nothing is. */
function movementsOf({ parents }: IndexTree, plan: TreePlan, before: Nodes, now: Nodes): Nodes {
  const movements = new Float64Array(now.length);
  const there = Float64Array.from(now);
  const last = Float64Array.from(before, (index, node) => (plan.isInner[node] ? 0 : index));
  for (const node of plan.order) {
    if (!((there[node] as number) > 0)) continue;
    const movement = positiveResult((there[node] as number) / (last[node] as number));
    movements[node] = movement;
    const parent = parents[node] as number;
    if (parent < 0) continue;
    const value = (plan.weights[node] as number) * (before[node] as number);
    there[parent] = (there[parent] as number) + value * movement;
    last[parent] = (last[parent] as number) + value;
  }
  return movements;
}

/** Moves each leaf that is missing as the nearest node above it of which something is there. */
function fillLeaves(
  { parents }: IndexTree,
  { order, isInner }: TreePlan,
  before: Nodes,
  now: Nodes,
  movements: Nodes,
): void {
  for (let i = order.length - 1; i >= 0; i--) {
    const node = order[i] as number;
    if (movements[node] === 0) movements[node] = movements[parents[node] as number] ?? 0;
    if (isInner[node] || now[node] !== 0) continue;
    now[node] = (before[node] as number) * (movements[node] as number);
  }
}

/** Makes each inner node the weighted mean of its children. */
function average({ parents }: IndexTree, plan: TreePlan, now: Nodes): void {
  for (const node of plan.order) {
    if (plan.isInner[node]) now[node] = (now[node] as number) / (plan.childWeights[node] as number);
    const parent = parents[node] as number;
    if (parent < 0) continue;
    now[parent] = (now[parent] as number) + (plan.weights[node] as number) * (now[node] as number);
  }
}
