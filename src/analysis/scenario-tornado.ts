import { ntp } from "../core";
import { groupIndices } from "./scenario";
import type { ScenarioModel } from "./scenario-model";
import { sideItems } from "./scenario-sides";

/** What NTP would be if one price alone fell or rose by so much. */
export interface TornadoBar {
  /** Price id. */
  item: string;
  side: "received" | "paid";
  /** Change of NTP in points when the price falls, and when it rises. */
  fall: number;
  rise: number;
}

/**
 * Which price moves NTP most: each alone falls and rises by a percent, and the widest swing comes first.
 *
 * @param percent by how much, above 0 and below 100
 */
export function tornado(model: ScenarioModel, percent: number): TornadoBar[] {
  const { root } = model;
  const before = groupIndices(root, () => 0).ntp;
  const changeBy = (item: string, shock: number) => {
    const { it, ib } = groupIndices(root, (price) => (price === item ? shock : 0));
    return ntp(it, ib) - before;
  };
  const sides = [
    ["received", sideItems(root, "it")],
    ["paid", sideItems(root, "ib")],
  ] as const;
  const bars = sides.flatMap(([side, items]) =>
    [...new Set(items.map(({ item }) => item.price))].map((item) => ({
      ...{ item, side },
      fall: changeBy(item, -percent),
      rise: changeBy(item, percent),
    })),
  );
  return bars.sort((a, b) => swing(b) - swing(a));
}

const swing = ({ fall, rise }: TornadoBar): number => Math.abs(rise - fall);
