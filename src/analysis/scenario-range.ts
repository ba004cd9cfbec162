import { ntpScenarioRange, weightedIndex } from "../core";
import type { ScenarioGroup, ScenarioItem } from "./scenario-model";
import { indicesAndWeights, sideItems, type SideRow } from "./scenario-sides";
import type { ShockOf } from "./scenario-shocks";
import type { Share } from "./scenario-weights";

/** Lowest and highest value, in points. */
export type Range = [lowest: number, highest: number];

/**
 * Range of a row of a group after shocks, when shares are known only within bounds: the base level, which is printed and so
 * known, plus the least and the greatest effect that shares within their bounds allow.
 *
 * lowest = A + min sum w_i (J_i - I_i), highest = A + max sum w_i (J_i - I_i), low_i <= w_i <= high_i, sum w = 1
 *
 * Bounds of different aggregates are taken as independent, so the range is never too narrow.
 */
export function sideRange(group: ScenarioGroup, row: SideRow, shockOf: ShockOf): Range {
  if (group.kind === "subsector" && row !== "ib") return itemsRange(group.items[row], shockOf);
  const parts =
    group.kind === "composite"
      ? group.parts.map(({ share, group: part }) => ({ share, group: part, row }))
      : group.paid.map((share) => ({ share, group, row: share.key as SideRow }));
  const bases = parts.map((part) => baseLevel(part.group, part.row));
  const ranges = parts.map((part) => sideRange(part.group, part.row, shockOf));
  const shares = parts.map(({ share }) => share);
  const base = baseLevel(group, row);
  const reach = (side: 0 | 1) =>
    effectRange(
      base,
      shares,
      ranges.map((range, i) => range[side] - (bases[i] as number)),
    )[side];
  return [reach(0), reach(1)];
}

/** Level of a row in the base month, from its items. */
export function baseLevel(group: ScenarioGroup, row: SideRow): number {
  const { indices, weights } = indicesAndWeights(sideItems(group, row));
  return weightedIndex(indices, weights);
}

function itemsRange(items: readonly ScenarioItem[], shockOf: ShockOf): Range {
  const base = weightedIndex(
    items.map(({ index }) => index),
    items.map(({ weight }) => weight),
  );
  return effectRange(
    base,
    items,
    items.map(({ price, index }) => (index * shockOf(price)) / 100),
  );
}

/** Base level plus the weighted mean of effects in points: an index of `base` for each component, shocked by its effect. */
function effectRange(base: number, shares: readonly Share[], effects: readonly number[]): Range {
  const side = {
    indices: shares.map(() => base),
    low: shares.map(({ low }) => low),
    high: shares.map(({ high }) => high),
    shocks: effects.map((effect) => (effect / base) * 100),
  };
  return ntpScenarioRange(side, { indices: [100], low: [1], high: [1], shocks: [0] });
}
