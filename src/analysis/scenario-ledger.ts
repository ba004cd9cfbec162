import * as v from "valibot";
import { above, finite, list, mapOf, textUpTo } from "../shapes";
import type { ScenarioOutcome } from "./scenario";
import type { ScenarioModel } from "./scenario-model";
import { percentByPrice, type RupiahChange, type Scenario } from "./scenario-shocks";
import { allItems, groupsWithin } from "./scenario-sides";
import { inPrintedOrder, itemTables } from "./scenario-tables";
import { type OwnWeights, ownWeightsShape } from "./scenario-weights";

const name = textUpTo(200);
const positive = above(0);
const indicesShape = v.object({
  it: positive,
  ib: positive,
  ikrt: positive,
  bppbm: positive,
  ntp: positive,
  ntup: positive,
});

/** What a scenario assumed, on which weights it stood and what came of it, on the day on which it was saved. */
export const scenarioRecordShape = v.object({
  /** Year, month and day: `2026-11-30`. */
  day: name,
  /** Id of the book, and the version of its data. */
  book: name,
  version: name,
  group: name,
  month: name,
  /** Ids of the tables that print the indices it starts from. */
  tables: list(name),
  shocks: list(
    v.object({
      item: name,
      percent: above(-100),
      share: v.optional(positive),
      rupiah: v.optional(v.object({ price: positive, change: finite })),
    }),
  ),
  links: list(v.object({ item: name, follows: name, part: positive })),
  /** Printed label of each price that it names. */
  labels: mapOf(name),
  /** The reader's own weights that it used; all others were recovered from print. */
  weights: list(
    v.pipe(
      ownWeightsShape,
      v.check(({ weights }) => {
        const parts = Object.values(weights);
        return parts.every((part) => part >= 0) && parts.some((part) => part > 0);
      }),
    ),
  ),
  base: indicesShape,
  after: indicesShape,
});
export type ScenarioRecord = v.InferOutput<typeof scenarioRecordShape>;

export const ledgerEntryShape = v.object({ name, record: scenarioRecordShape });
export type LedgerEntry = v.InferOutput<typeof ledgerEntryShape>;

/**
 * Record of a scenario that was run.
 *
 * @param weights own weights that the model was built with
 */
export function scenarioRecord(
  model: ScenarioModel,
  { shocks, links = [] }: Scenario,
  outcome: ScenarioOutcome,
  { weights, day }: { weights: readonly OwnWeights[]; day: string },
): ScenarioRecord | undefined {
  const whole = outcome.groups.at(-1);
  if (!whole) return undefined;
  const { book, root, month } = model;
  const groups = new Set(groupsWithin(root).map(({ id }) => id));
  const named = new Set([...shocks.map(({ item }) => item), ...links.map(({ item }) => item)]);
  for (const { follows } of links) named.add(follows);
  const items = allItems(root).map(({ item }) => item);
  return {
    day,
    book: book.id,
    version: book.version,
    group: root.id,
    month,
    tables: inPrintedOrder(book, itemTables(model)),
    shocks,
    links,
    labels: Object.fromEntries(
      items.flatMap(({ price, label }) => (named.has(price) ? [[price, label]] : [])),
    ),
    weights: weights.filter(({ group }) => groups.has(group)),
    base: whole.base,
    after: whole.after,
  };
}

/** A price that a scenario moved, and by which of its assumptions. */
export interface Assumption {
  price: string;
  /** Of the whole price, all its assumptions together. */
  percent: number;
  /** Share of the price that a change is about, 0 to 1, where it is not all of it. */
  shares: { percent: number; share: number }[];
  rupiah: RupiahChange[];
  follows: { price: string; part: number }[];
}

/** Prices that a scenario moved, in the order in which it names them. */
export function assumptionsOf({ shocks, links }: ScenarioRecord): Assumption[] {
  return [...percentByPrice({ shocks, links })].map(([price, percent]) => {
    const own = shocks.filter(({ item }) => item === price);
    return {
      price,
      percent,
      shares: own.flatMap((one) =>
        one.share === undefined ? [] : [{ percent: one.percent, share: one.share }],
      ),
      rupiah: own.flatMap(({ rupiah }) => (rupiah ? [rupiah] : [])),
      follows: links
        .filter(({ item }) => item === price)
        .map(({ follows, part }) => ({ price: follows, part })),
    };
  });
}

/** An own weight in percent of its aggregate. */
export interface LedgerWeight {
  group: string;
  row: string;
  key: string;
  percent: number;
}

export const weightsInPercent = ({ weights }: ScenarioRecord): LedgerWeight[] =>
  weights.flatMap(({ group, row, weights: parts }) => {
    const total = Object.values(parts).reduce((sum, weight) => sum + weight, 0);
    return Object.entries(parts).map(([key, weight]) => ({
      ...{ group, row, key },
      percent: (weight / total) * 100,
    }));
  });

export type Pair<T> = readonly [T, T];

export interface ComparedEntries {
  /** Percent of each price that one of the two moves; 0 where it does not. */
  prices: { price: string; label: string; percents: Pair<number> }[];
  /** Undefined where the weight was recovered from print. */
  weights: (Omit<LedgerWeight, "percent"> & { percents: Pair<number | undefined> })[];
}

/** Assumptions and own weights of two scenarios, line by line; what neither has is left out. */
export function comparedEntries(left: ScenarioRecord, right: ScenarioRecord): ComparedEntries {
  const both = [left, right] as const;
  const moved = both.map((one) => percentByPrice(one)) as [Percents, Percents];
  const prices = [...new Set(moved.flatMap((one) => [...one.keys()]))];
  const own = both.map(weightsInPercent) as [LedgerWeight[], LedgerWeight[]];
  const sameAs = (a: LedgerWeight) => (b: LedgerWeight) =>
    a.group === b.group && a.row === b.row && a.key === b.key;
  const lines = [...own[0], ...own[1].filter((one) => !own[0].some(sameAs(one)))];
  return {
    prices: prices.map((price) => ({
      price,
      label: left.labels[price] ?? right.labels[price] ?? price,
      percents: [moved[0].get(price) ?? 0, moved[1].get(price) ?? 0],
    })),
    weights: lines.map((line) => ({
      ...{ group: line.group, row: line.row, key: line.key },
      percents: [own[0].find(sameAs(line))?.percent, own[1].find(sameAs(line))?.percent],
    })),
  };
}

type Percents = Map<string, number>;
