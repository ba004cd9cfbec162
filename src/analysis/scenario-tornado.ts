import { ntp } from "../core";
import { ntpLevel } from "./ntp-levels";
import { groupIndices } from "./scenario";
import { scenarioMonths } from "./scenario-groups";
import type { ScenarioModel } from "./scenario-model";
import { allItems, bothSides, type WeightedItem } from "./scenario-sides";
import { itemTables } from "./scenario-tables";

/** By how much each price is moved: all alike, in percent, or each as far as it stood from the base month in the book's months. */
export type TornadoShocks = { kind: "percent"; percent: number } | { kind: "months" };

/** What NTP would be if one price alone fell or rose by so much. */
export interface TornadoBar {
  /** Price id. */
  item: string;
  /** As printed. */
  label: string;
  side: "received" | "paid";
  /** What the price contributes to It or Ib in the base month, points. */
  points: number;
  /** By how much it is moved, percent: 0 or below, and 0 or above. */
  shocks: { fall: number; rise: number };
  /** Change of NTP in points when the price falls, and when it rises. */
  fall: number;
  rise: number;
}

/** Which price moves NTP most: each alone falls and rises, and the widest swing comes first. */
export function tornado(model: ScenarioModel, shocks: TornadoShocks): TornadoBar[] {
  const { root } = model;
  const before = groupIndices(root, () => 0).ntp;
  const changeBy = (item: string, shock: number) => {
    const { it, ib } = groupIndices(root, (price) => (price === item ? shock : 0));
    return ntp(it, ib) - before;
  };
  const { received, paid } = bothSides(root);
  const sides = [
    ["received", received],
    ["paid", paid],
  ] as const;
  const bars = sides.flatMap(([side, items]) =>
    [...new Set(items.map(({ item }) => item.price))].map((item) => {
      const own = items.filter((one) => one.item.price === item);
      const points = own.reduce((sum, one) => sum + one.weight * one.item.index, 0);
      const { fall, rise } = shocksOf(model, own, points, shocks);
      return {
        ...{ item, side, label: own[0]?.item.label ?? item },
        points,
        shocks: { fall, rise },
        fall: changeBy(item, fall),
        rise: changeBy(item, rise),
      };
    }),
  );
  return bars.sort((a, b) => swing(b) - swing(a));
}

/** Ids of the tables from which the base month and, of ranges, all other months have the indices of the prices. */
export function tornadoTables(model: ScenarioModel, shocks: TornadoShocks): string[] {
  const { book, root, edition } = model;
  if (shocks.kind === "percent") return itemTables(model);
  const items = allItems(root);
  return [
    ...itemTables(model),
    ...scenarioMonths(book, root.id).flatMap((month) =>
      items.flatMap(
        ({ item }) => ntpLevel(book, item.group, item.key, month, edition)?.tables ?? [],
      ),
    ),
  ];
}

const swing = ({ fall, rise }: TornadoBar): number => Math.abs(rise - fall);

/** The lowest and highest level of a price in the months of the book, against its points in the base month, in percent. */
function shocksOf(
  { book, root, edition }: ScenarioModel,
  items: readonly WeightedItem[],
  points: number,
  shocks: TornadoShocks,
): TornadoBar["shocks"] {
  if (shocks.kind === "percent") return { fall: -shocks.percent, rise: shocks.percent };
  if (!(points > 0)) return { fall: 0, rise: 0 };
  const changes = scenarioMonths(book, root.id).map((month) => {
    const level = items.reduce(
      (sum, { weight, item }) =>
        sum + weight * (ntpLevel(book, item.group, item.key, month, edition)?.value ?? item.index),
      0,
    );
    return (level / points - 1) * 100;
  });
  return { fall: Math.min(0, ...changes), rise: Math.max(0, ...changes) };
}
