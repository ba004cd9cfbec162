import { sum } from "../../core";
import { ntpRowNames } from "../../library";
import type { LevelItem } from "./item-levels";
import { classKey, keyOf } from "./ntp-words";
import { componentRow, nodeKey, noItems } from "./own-items";
import type { ReadItems } from "./read-own-items";

/** A node of a subsector's tree: a component, a heading or an item. */
export interface TreeNode {
  subsector: string;
  key: string;
  /** Position of the node above; -1 for It and Ib. */
  parent: number;
  label: string;
  item?: number;
  /** One a diagram; 0 stands for the sum of those below. */
  weights: number[];
}

/** The trees of all subsectors: It, Ib of IKRT and BPPBM, headings and items, each below its parent. */
export function treeNodes(read: ReadItems, items: readonly LevelItem[]): TreeNode[] {
  const nodes: TreeNode[] = [];
  const places = new Map<string, number>();
  const add = (subsector: string, key: string, parent: number, label: string, item?: number) => {
    const id = nodeKey(subsector, key);
    const known = places.get(id);
    if (known !== undefined && item === undefined) return known;
    places.set(id, nodes.length);
    const given = item === undefined ? read.nodeWeights.get(id) : items[item]?.item.weights;
    const weights = read.diagrams.map((_, diagram) => given?.[diagram] ?? 0);
    nodes.push({ subsector, key, parent, label, weights, ...(item !== undefined && { item }) });
    return nodes.length - 1;
  };
  for (const { id } of read.subsectors) {
    const it = add(id, "it", -1, ntpRowNames.it.id);
    const own = (component: string) =>
      items.flatMap(({ item }, at) =>
        item.subsector === id && item.component === component ? [at] : [],
      );
    const below = (component: "it" | "ikrt" | "bppbm", root: number) => {
      for (const at of own(component)) {
        const { path, label } = (items[at] as LevelItem).item;
        let parent = root;
        let key: string = componentRow[component];
        for (const heading of path) {
          key += `.${classKey(component, heading)}`;
          parent = add(id, key, parent, heading);
        }
        add(id, uniqueKey(places, id, `${key}.${keyOf(label)}`), parent, label, at);
      }
    };
    below("it", it);
    const ib = add(id, "ib", -1, ntpRowNames.ib.id);
    below("ikrt", add(id, "ib.ikrt", ib, ntpRowNames["ib.ikrt"].id));
    below("bppbm", add(id, "ib.bppbm", ib, ntpRowNames["ib.bppbm"].id));
    for (const component of ["it", "ikrt", "bppbm"])
      if (own(component).length === 0) throw noItems(`${id}: ${component}`);
  }
  return nodes;
}

function uniqueKey(taken: ReadonlyMap<string, number>, subsector: string, key: string): string {
  let unique = key;
  for (let count = 2; taken.has(nodeKey(subsector, unique)); count++) unique = `${key}-${count}`;
  return unique;
}

/** Share of each item in a row of a subsector. They add up to 1. */
export function leafShares(
  nodes: readonly TreeNode[],
  subsector: string,
  row: string,
  diagram: number,
): { item: number; share: number }[] {
  const below = (parent: number) =>
    nodes.flatMap((node, at) => (node.parent === parent ? [at] : []));
  const weightAt = (at: number): number => {
    const own = (nodes[at] as TreeNode).weights[diagram] as number;
    return own > 0 || nodes[at]?.item !== undefined ? own : sum(below(at).map(weightAt));
  };
  const shares = (at: number, share: number): { item: number; share: number }[] => {
    const item = nodes[at]?.item;
    if (item !== undefined) return [{ item, share }];
    const children = below(at);
    const total = sum(children.map(weightAt));
    return children.flatMap((child) => shares(child, (share * weightAt(child)) / total));
  };
  const root = nodes.findIndex((node) => node.subsector === subsector && node.key === row);
  return shares(root, 1);
}
