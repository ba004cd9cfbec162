import { percentChange } from "../core";

/** Rows of a release: what is received, what households buy, what production costs. */
export type ReleaseRow = "it" | "ikrt" | "bppbm";

/** What is known of an item's price this month. */
export type ReleaseMove =
  { index: number } | { relative: number } | { previousPrice: number; currentPrice: number };

/** Months besides the last one that a month is compared with: December before, and the same month a year before. */
export const releaseBases = ["december", "yearBefore"] as const;
export type ReleaseBase = (typeof releaseBases)[number];

/** One item of a provincial office's own sheet. */
export interface ReleaseLine {
  subsector: string;
  row: ReleaseRow;
  item: string;
  /** As the English words call it; where it is left out, what is known of such names. */
  english?: string;
  /** Of any sum: It by itself, IKRT and BPPBM together as Ib. */
  weight: number;
  /** Last month's index. */
  previous: number;
  current: ReleaseMove;
  /** The index in other months. */
  bases?: Partial<Record<ReleaseBase, number>>;
}

/** This month's index of a line. */
export function currentIndex({ previous, current }: ReleaseLine): number {
  if ("index" in current) return current.index;
  if ("relative" in current) return (previous * current.relative) / 100;
  return previous * (1 + percentChange(current.previousPrice, current.currentPrice) / 100);
}
