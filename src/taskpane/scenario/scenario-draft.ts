import * as v from "valibot";
import {
  scenarioGroups,
  scenarioMonths,
  type ItemLink,
  type ItemShock,
  type Scenario,
  type ScenarioRecord,
} from "../../analysis";
import type { ScenarioExample } from "../../language";
import type { Book } from "../../library";
import { above, finite, list, text } from "../../shapes";

const positiveOrAsked = v.nullable(above(0));

/** A price change as the reader sets it. */
const draftShockShape = v.object({
  item: text,
  percent: above(-100),
  /** In place of the percent; the price is null while it is asked for. */
  rupiah: v.optional(
    v.pipe(
      v.object({ price: positiveOrAsked, change: finite }),
      v.check(({ price, change }) => price === null || change > -price),
    ),
  ),
  /** Percent of the price that the change is about; null while it is asked for; left out for the whole price. */
  part: v.optional(positiveOrAsked),
  /** The goods that are this part, in the words of the reader; palm oil where nothing is said. */
  goods: v.optional(text),
});
export type DraftShock = v.InferOutput<typeof draftShockShape>;

/** A price that does in part what is set for another one. */
const draftLinkShape = v.pipe(
  v.object({
    item: text,
    follows: text,
    /** Percent, 100 in full; null while it is asked for. */
    part: positiveOrAsked,
  }),
  v.check(({ item, follows }) => item !== follows),
);
export type DraftLink = v.InferOutput<typeof draftLinkShape>;

/** What can be kept under a name: it holds for any group and month. */
export const draftChangesShape = v.object({
  shocks: list(draftShockShape),
  links: list(draftLinkShape),
});
export type DraftChanges = v.InferOutput<typeof draftChangesShape>;

/** What the reader asks of a scenario. */
export interface ScenarioDraft extends DraftChanges {
  group: string;
  month: string;
}

export interface SavedScenario extends DraftChanges {
  name: string;
  /** What came of it when it was saved; left out by versions without a ledger, and where nothing could be computed. */
  record?: ScenarioRecord;
}

export const firstDraft: ScenarioDraft = { group: "", month: "", shocks: [], links: [] };

/** A draft at a group and month of a book: its first group and last month in place of what it does not have. */
export function draftFor(book: Book, draft: ScenarioDraft): ScenarioDraft {
  const groups = scenarioGroups(book).map(({ id }) => id);
  const group = groups.includes(draft.group) ? draft.group : (groups[0] ?? "");
  const months = scenarioMonths(book, group);
  return {
    ...draft,
    group,
    month: months.includes(draft.month) ? draft.month : (months.at(-1) ?? ""),
  };
}

/** Ready to run. The book has no index of palm oil, so its share in estate crops is asked for. */
export const exampleShocks: Readonly<Record<ScenarioExample, DraftShock>> = {
  "estate-crops": { item: "it.estate-crops", percent: -10 },
  supplies: { item: "ib.bppbm.supplies", percent: 20 },
  wages: { item: "ib.bppbm.wages", percent: 10 },
  food: { item: "ib.ikrt.food", percent: 5 },
  "palm-oil": { item: "it.estate-crops", percent: -10, part: null },
};

/** A change of a part of a price is another one than that of the whole. */
export const shockId = ({ item, part, goods = "" }: DraftShock): string =>
  part === undefined ? item : `${item} in part ${goods}`;

/** The shocks with one more, in the place of the same one where there is one. */
export function withShock(shocks: readonly DraftShock[], shock: DraftShock): DraftShock[] {
  const place = shocks.findIndex((one) => shockId(one) === shockId(shock));
  return place < 0 ? [...shocks, shock] : shocks.map((one, at) => (at === place ? shock : one));
}

/** The changes without one, and without what follows a price that nothing is set for any more. */
export function withoutShock({ shocks, links }: DraftChanges, shock: DraftShock): DraftChanges {
  const left = shocks.filter((one) => one !== shock);
  return {
    shocks: left,
    links: links.filter(({ follows }) => left.some(({ item }) => item === follows)),
  };
}

/** The links with those of one price in place of what followed it before. */
export const withLinks = (
  links: readonly DraftLink[],
  price: string,
  next: readonly DraftLink[],
): DraftLink[] => [...links.filter(({ follows }) => follows !== price), ...next];

/** A shock as analysis takes it; undefined while something is asked for. */
export function shockOf({ item, percent, rupiah, part }: DraftShock): ItemShock | undefined {
  if (part === null) return undefined;
  const share = part === undefined ? {} : { share: part / 100 };
  if (!rupiah) return { item, percent, ...share };
  const { price, change } = rupiah;
  return price === null ? undefined : { item, percent: 0, rupiah: { price, change }, ...share };
}

const linkOf = ({ item, follows, part }: DraftLink): ItemLink[] =>
  part === null ? [] : [{ item, follows, part: part / 100 }];

/**
 * The scenario that can be computed: without prices that the group does not have, and without what is still asked for.
 *
 * @param known prices of the group
 */
export function scenarioOf(
  name: string,
  { shocks, links }: DraftChanges,
  known: ReadonlySet<string>,
): Scenario {
  return {
    name,
    shocks: shocks.flatMap((shock) => (known.has(shock.item) ? (shockOf(shock) ?? []) : [])),
    links: links
      .filter(({ item, follows }) => known.has(item) && known.has(follows))
      .flatMap(linkOf),
  };
}
