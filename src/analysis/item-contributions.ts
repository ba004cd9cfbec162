import { ntpContributions, ntpElasticities, sum } from "../core";
import { ntpLabel } from "./ntp-levels";
import { isSplitRow, type ScenarioItem, type ScenarioModel } from "./scenario-model";
import { bothSides, indicesAndWeights, type WeightedItem } from "./scenario-sides";

/** Contribution of one price to a change of a group's NTP, over all subsectors that have it. */
export interface ItemContribution {
  /** Price id. */
  item: string;
  label: string;
  side: "received" | "paid";
  /** Points of NTP; those of all items add up to its change. */
  points: number;
  /** Percent change of NTP for one percent of this price, at the indices before. */
  elasticity: number;
  /** Weight in It or Ib, and the range in which it is known. */
  weight: number;
  low: number;
  high: number;
  subsectors: SubsectorContribution[];
}

/** One subsector's part of an item's contribution. */
export interface SubsectorContribution {
  group: string;
  points: number;
  elasticity: number;
}

/** Contributions of all items, received ones first, given the index of each before and after. */
export function itemContributions(
  model: ScenarioModel,
  before: (item: ScenarioItem) => number,
  after: (item: ScenarioItem) => number,
): ItemContribution[] {
  const { root } = model;
  const { received, paid } = bothSides(root);
  const changing = (side: readonly WeightedItem[]) => ({
    previous: side.map(({ item }) => before(item)),
    current: side.map(({ item }) => after(item)),
    weights: side.map(({ weight }) => weight),
  });
  const at = (side: readonly WeightedItem[]) => ({
    ...indicesAndWeights(side),
    indices: side.map(({ item }) => before(item)),
  });
  const points = ntpContributions(changing(received), changing(paid));
  const elasticities = ntpElasticities(at(received), at(paid));
  return [
    ...byItem(model, "received", received, points.received, elasticities.received),
    ...byItem(model, "paid", paid, points.paid, elasticities.paid),
  ];
}

/** One entry a price: the same item of several subsectors is one price. */
function byItem(
  model: ScenarioModel,
  side: ItemContribution["side"],
  items: readonly WeightedItem[],
  points: ArrayLike<number>,
  elasticities: ArrayLike<number>,
): ItemContribution[] {
  const places = new Map<string, number[]>();
  items.forEach(({ item }, i) => places.set(item.price, [...(places.get(item.price) ?? []), i]));
  return [...places].map(([price, own]) => {
    const total = (value: (i: number) => number) => sum(own.map(value));
    const weighted = (i: number) => items[i] as WeightedItem;
    return {
      item: price,
      label: labelOf(model, weighted(own[0] as number).item),
      side,
      points: total((i) => points[i] as number),
      elasticity: total((i) => elasticities[i] as number),
      weight: total((i) => weighted(i).weight),
      low: total((i) => weighted(i).low),
      high: Math.min(
        1,
        total((i) => weighted(i).high),
      ),
      subsectors: own.map((i) => ({
        group: weighted(i).item.group,
        points: points[i] as number,
        elasticity: elasticities[i] as number,
      })),
    };
  });
}

/** The whole's own label, which speaks of all subsectors' goods; the item's where the row holds different goods. */
const labelOf = ({ book, root }: ScenarioModel, { key, label }: ScenarioItem): string =>
  (isSplitRow(book, key) ? undefined : ntpLabel(book, root.id, key)) ?? label;
