import type { ItemRow, ScenarioGroup, ScenarioItem } from "./scenario-model";
import type { Share } from "./scenario-weights";

/** An item with its weight in a row of a whole group, and the range in which this is known. */
export interface WeightedItem {
  item: ScenarioItem;
  weight: number;
  low: number;
  high: number;
}

/** Rows of a group: what is received, what is paid, and the two parts of what is paid. */
export type SideRow = ItemRow | "ib";

/**
 * Items of a row of a group with their weights in it, the shares along the way multiplied. They add up to 1.
 *
 * An item of BPPBM weighs more in BPPBM than in Ib, and Gabungan weighs the subsectors' BPPBM as it weighs their Ib; so each
 * row has weights of its own.
 */
export function sideItems(group: ScenarioGroup, row: SideRow): WeightedItem[] {
  const known = sidesOf.get(group) ?? new Map<SideRow, WeightedItem[]>();
  sidesOf.set(group, known);
  const found = known.get(row) ?? multipliedItems(group, row);
  known.set(row, found);
  return found;
}

/** Items of both sides of NTP. */
export const bothSides = (group: ScenarioGroup) => ({
  received: sideItems(group, "it"),
  paid: sideItems(group, "ib"),
});

/** All items of a group, what is received first. */
export function allItems(group: ScenarioGroup): WeightedItem[] {
  const { received, paid } = bothSides(group);
  return [...received, ...paid];
}

/** A model does not change, and a slider asks for its sides many times a second. */
const sidesOf = new WeakMap<ScenarioGroup, Map<SideRow, WeightedItem[]>>();

function multipliedItems(group: ScenarioGroup, row: SideRow): WeightedItem[] {
  if (group.kind === "composite") {
    return group.parts.flatMap(({ share, group: part }) => scaled(sideItems(part, row), share));
  }
  if (row === "ib") {
    return group.paid.flatMap((share) => scaled(sideItems(group, share.key as ItemRow), share));
  }
  return group.items[row].map((item) => ({
    item,
    weight: item.weight,
    low: item.low,
    high: item.high,
  }));
}

const scaled = (items: readonly WeightedItem[], share: Share): WeightedItem[] =>
  items.map(({ item, weight, low, high }) => ({
    item,
    weight: weight * share.weight,
    low: low * share.low,
    high: high * share.high,
  }));

/** A side as the core takes it. */
export const indicesAndWeights = (side: readonly WeightedItem[]) => ({
  indices: side.map(({ item }) => item.index),
  weights: side.map(({ weight }) => weight),
});

/** The group and all groups that it is made of: parts before the whole. */
export const groupsWithin = (group: ScenarioGroup): ScenarioGroup[] =>
  group.kind === "composite"
    ? [...group.parts.flatMap(({ group: part }) => groupsWithin(part)), group]
    : [group];
