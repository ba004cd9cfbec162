import { indexTree, splice } from "../../core";
import type { LevelItem } from "./item-levels";
import type { Answers } from "./answer-ways";
import type { TreeNode } from "./own-tree";
import type { ReadItems } from "./read-own-items";

/** Months that are computed by one weighting diagram. */
export interface OwnSegment {
  diagram: number;
  /** Position of the month on whose level it goes on; -1 for the base period. */
  link: number;
  /** Position of its last month. */
  last: number;
}

/** By which weighting diagram each month is computed. */
export function segmentsOf({ diagrams, months }: ReadItems, answers: Answers): OwnSegment[] {
  const last = months.length - 1;
  const answer = answers.weights;
  const newest = diagrams.length - 1;
  if (newest === 0 || answer?.way === "old") return [{ diagram: 0, link: -1, last }];
  if (answer?.way === "new") return [{ diagram: newest, link: -1, last }];
  const at = months.indexOf(answer?.month ?? "");
  const link =
    at >= 0
      ? at
      : months.findIndex((month, place) => place > 0 && month >= (diagrams[newest] ?? ""));
  return [
    { diagram: 0, link: -1, last: link },
    { diagram: newest, link, last },
  ];
}

/** Levels of every node: those of each diagram go on from the level of the month before it. */
export function spliced(
  nodes: readonly TreeNode[],
  items: readonly LevelItem[],
  segments: readonly OwnSegment[],
  months: number,
): number[][] {
  const levels = nodes.map(() => new Array<number>(months).fill(0));
  for (const segment of segments) {
    const from = Math.max(0, segment.link);
    const indices = nodes.map(({ item }) =>
      Array.from({ length: segment.last - from + 1 }, (_, at) =>
        item === undefined ? 0 : segmentIndex(items[item] as LevelItem, segment, from + at),
      ),
    );
    const rows = indexTree(
      {
        parents: nodes.map(({ parent }) => parent),
        weights: nodes.map(({ weights }) => weights[segment.diagram] as number),
        labels: nodes.map(({ label }) => label),
      },
      indices,
    );
    rows.forEach((row, node) => {
      const own = levels[node] as number[];
      const before = segment.link < 0 ? 100 : (own[segment.link] as number);
      row.forEach((index, at) => {
        own[from + at] = segment.link < 0 ? index : splice(index, 100, before);
      });
    });
  }
  return levels;
}

/** Index of an item with the month on which a segment goes on as 100; in the first segment as it is. */
export const segmentIndex = ({ levels }: LevelItem, { link }: OwnSegment, month: number): number =>
  link < 0
    ? (levels[month] as number)
    : ((levels[month] as number) / (levels[link] as number)) * 100;
