import { CoreError } from "../../core";
import type { ReleaseRow } from "../release-line";

/** Where a figure of the reader stands: table, row and column by their keys. */
export interface ItemPlace {
  table: string;
  row: string;
}

/** A good of the reader's weighting diagram with its prices. */
export interface OwnItem {
  /** Unique: subsector, component, headings and its own label. */
  key: string;
  /** The same for the same good in every subsector; what a scenario moves. */
  price: string;
  subsector: string;
  component: ReleaseRow;
  /** Labels of the headings between component and item, the highest first. */
  path: string[];
  code: string;
  label: string;
  unit: string;
  /** One a weighting diagram, the oldest first; 0 where it is not in it. */
  weights: number[];
  /** Price, or index, in the base period where it is given by itself. */
  basePrice?: number;
  /** One a month; 0 where none is given. */
  prices: number[];
  /** Months, by position, from which the reader marks another quality. */
  replaced: number[];
  /** By such a month: the price of the new quality in the month before. */
  overlaps: Readonly<Record<number, number>>;
  place: ItemPlace;
}

/** The reader's items of all subsectors over all months. */
export interface OwnItems {
  /** `2024-01`, ascending and without gaps. */
  months: string[];
  items: OwnItem[];
  subsectors: OwnSubsector[];
  /** Weights of headings where the diagram gives them, by node key, one a diagram. */
  nodeWeights: ReadonlyMap<string, number[]>;
  /** Month from which each weighting diagram after the first is meant, where its header says so. */
  diagrams: (string | undefined)[];
  /** What the prices are for each 100 of: a month, a year, or undefined where nothing says so. */
  base: string | undefined;
}

export interface OwnSubsector {
  id: string;
  /** As the reader calls it. */
  name: string;
  /** Weight in It and in Ib of the combined group, where given. */
  weights?: { it: number; ib: number };
}

/** Key of a node: `food-crops it`, `food-crops ib.ikrt.food`. */
export const nodeKey = (subsector: string, row: string): string => `${subsector} ${row}`;

/** Row of a component in the tables of a group. */
export const componentRow = {
  it: "it",
  ikrt: "ib.ikrt",
  bppbm: "ib.bppbm",
} as const satisfies Record<ReleaseRow, string>;

/** Position of the last price before a month, of all where none is named; -1 where there is none. */
export function lastPrice(prices: readonly number[], before = prices.length): number {
  for (let at = before - 1; at >= 0; at--) if ((prices[at] as number) > 0) return at;
  return -1;
}

export const noItems = (found: string) =>
  new CoreError("empty", { argument: "items", found: found.slice(0, 40) });
