import * as v from "valibot";
import { CoreError } from "../core";
import { finite, list, text } from "../shapes";
import type { ScenarioModel } from "./scenario-model";
import { allItems } from "./scenario-sides";

/** A change in rupiah of a price that the user gives: both of the same unit, e.g. a kilogram. */
const rupiahChangeShape = v.object({ price: finite, change: finite });
export type RupiahChange = v.InferOutput<typeof rupiahChangeShape>;

/** Percent change of one price, in all subsectors that have it. */
const itemShockShape = v.object({
  /** Price id: a row key such as `it.padi`, or `ib.bppbm.supplies.livestock` for other goods in the same row. */
  item: text,
  percent: finite,
  /** Rupiah against a price, beside the percent. */
  rupiah: v.optional(rupiahChangeShape),
  /** Share of the item that the change is about (palm oil in estate crops), 0 to 1; the whole item when left out. */
  share: v.optional(finite),
});
export type ItemShock = v.InferOutput<typeof itemShockShape>;

/** A price that is on both sides: what one item does, another does in part (rice sold, food bought). */
const itemLinkShape = v.object({
  item: text,
  follows: text,
  /** 1 in full. */
  part: finite,
});
export type ItemLink = v.InferOutput<typeof itemLinkShape>;

export const scenarioShape = v.object({
  name: text,
  shocks: list(itemShockShape),
  links: v.optional(list(itemLinkShape)),
});
export type Scenario = v.InferOutput<typeof scenarioShape>;

/** Percent change of a price, by its id: its own shocks, and its part of those that it follows. */
export type ShockOf = (price: string) => number;

/**
 * Percent change of the whole item that a shock makes.
 *
 * @throws CoreError `not-positive` for a price of 0 or below
 * @example shockPercent({ item: "it.padi", percent: 0, rupiah: { price: 5000, change: 250 } }) // 5
 */
export function shockPercent({ percent, rupiah, share = 1 }: ItemShock): number {
  if (rupiah && !(rupiah.price > 0)) {
    throw new CoreError("not-positive", { argument: "price", found: String(rupiah.price) });
  }
  return (percent + (rupiah ? (rupiah.change / rupiah.price) * 100 : 0)) * share;
}

/**
 * Percent change of each item in a scenario. Links are not chained: an item follows what is set for another one itself.
 *
 * @throws CoreError `unknown-id` for an item that the group does not have, `not-positive` for a price of 0 or below
 */
export function shocksOf(model: ScenarioModel, { shocks, links = [] }: Scenario): ShockOf {
  const known = priceIds(model);
  const named = [...shocks.map(({ item }) => item), ...links.flatMap((l) => [l.item, l.follows])];
  const unknown = named.find((item) => !known.has(item));
  if (unknown !== undefined) {
    throw new CoreError("unknown-id", {
      argument: "item",
      found: unknown.slice(0, 40),
      expected: [...known].join(", "),
    });
  }
  const all = percentByPrice({ shocks, links });
  return (item) => all.get(item) ?? 0;
}

/** Percent change of each price that a scenario names. */
export function percentByPrice({
  shocks,
  links = [],
}: Omit<Scenario, "name">): Map<string, number> {
  const own = new Map<string, number>();
  for (const shock of shocks) {
    own.set(shock.item, (own.get(shock.item) ?? 0) + shockPercent(shock));
  }
  const all = new Map(own);
  for (const { item, follows, part } of links) {
    all.set(item, (all.get(item) ?? 0) + part * (own.get(follows) ?? 0));
  }
  return all;
}

/** Ids of all prices of a model, received ones first. */
export const priceIds = ({ root }: ScenarioModel): Set<string> =>
  new Set(allItems(root).map(({ item }) => item.price));
