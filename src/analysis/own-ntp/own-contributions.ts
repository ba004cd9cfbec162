import { contributions, ntp, ntpContributions, weightedIndex } from "../../core";
import type { LevelItem } from "./item-levels";
import { ownGroup, type OwnNtp, rowOf, segmentOf } from "./own-ntp";
import { type OwnSegment, segmentIndex } from "./own-segments";
import { leafShares } from "./own-tree";

export interface OwnContribution {
  /** Position of the item. */
  item: number;
  side: "it" | "ib";
  /** Contribution to the percent change of It or Ib of the group, percentage points. */
  andil: number;
  /** Contribution to the change of its NTP, points. */
  ntpPoints: number;
}

/** What each item contributes to the changes of a group from a month to the next; they add up to them. */
export function ownContributions(
  result: OwnNtp,
  groupId: string,
  month: number,
): OwnContribution[] {
  const segment = segmentOf(result, month);
  const sides = (["it", "ib"] as const).map((side) => {
    const weights = sideWeights(result, groupId, side, segment);
    const index = (item: number, at: number) =>
      segmentIndex(result.items[item] as LevelItem, segment, at);
    return {
      items: weights.map(({ item }) => item),
      weights: weights.map(({ weight }) => weight),
      previous: weights.map(({ item }) => index(item, month - 1)),
      current: weights.map(({ item }) => index(item, month)),
    };
  });
  const [it, ib] = sides as [(typeof sides)[0], (typeof sides)[0]];
  const points = ntpContributions(it, ib);
  const modelled = ntp(
    weightedIndex(it.current, it.weights),
    weightedIndex(ib.current, ib.weights),
  );
  // A diagram that goes on from a level other than 100 moves NTP from that level.
  const scale = (rowOf(result, groupId, "ntp").levels[month] as number) / modelled;
  return (["it", "ib"] as const).flatMap((side, at) => {
    const own = sides[at] as (typeof sides)[0];
    const andil = contributions(own.previous, own.current, own.weights);
    const ofNtp = side === "it" ? points.received : points.paid;
    return own.items.map((item, place) => ({
      item,
      side,
      andil: andil[place] as number,
      ntpPoints: (ofNtp[place] as number) * scale,
    }));
  });
}

/** Weights of the items in It or in Ib of a group, by the diagram and on the level of a segment. */
export function sideWeights(
  result: OwnNtp,
  groupId: string,
  side: "it" | "ib",
  segment: OwnSegment,
): { item: number; weight: number }[] {
  const group = ownGroup(result, groupId);
  if (group.parts)
    return group.parts.flatMap((part) =>
      sideWeights(result, part.id, side, segment).map(({ item, weight }) => ({
        item,
        weight: weight * part[side],
      })),
    );
  const level =
    segment.link < 0 ? 1 : (rowOf(result, groupId, side).levels[segment.link] as number) / 100;
  return leafShares(result.nodes, groupId, side, segment.diagram).map(({ item, share }) => ({
    item,
    weight: share * level,
  }));
}
