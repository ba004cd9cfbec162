import type { Scenario } from "../../analysis";
import type { ScenarioExample } from "../../language";

/** A price change as the reader sets it. */
export interface DraftShock {
  item: string;
  percent: number;
  /** Percent of the price that the change is about; null while it is asked for; left out for the whole price. */
  part?: number | null;
}

/** What the reader asks of a scenario. */
export interface ScenarioDraft {
  group: string;
  month: string;
  shocks: readonly DraftShock[];
}

export interface SavedScenario {
  name: string;
  shocks: readonly DraftShock[];
}

export const firstDraft: ScenarioDraft = { group: "combined", month: "2020-12", shocks: [] };

/** Groups in the order of the book. */
export const scenarioGroups = [
  "combined",
  "food-crops",
  "horticulture",
  "estate-crops",
  "livestock",
  "fisheries",
  "capture-fisheries",
  "aquaculture",
] as const;

/** Ready to run. The book has no index of palm oil, so its share in estate crops is asked for. */
export const exampleShocks: Readonly<Record<ScenarioExample, DraftShock>> = {
  "estate-crops": { item: "it.estate-crops", percent: -10 },
  supplies: { item: "ib.bppbm.supplies", percent: 20 },
  wages: { item: "ib.bppbm.wages", percent: 10 },
  food: { item: "ib.ikrt.food", percent: 5 },
  "palm-oil": { item: "it.estate-crops", percent: -10, part: null },
};

/** A change of a part of a price is another one than that of the whole. */
export const shockId = ({ item, part }: DraftShock): string =>
  part === undefined ? item : `${item} in part`;

/** The shocks with one more, in the place of the same one where there is one. */
export function withShock(shocks: readonly DraftShock[], shock: DraftShock): DraftShock[] {
  const place = shocks.findIndex((one) => shockId(one) === shockId(shock));
  return place < 0 ? [...shocks, shock] : shocks.map((one, at) => (at === place ? shock : one));
}

/**
 * The scenario that can be computed: without prices that the group does not have, and without parts that are not given.
 *
 * @param known prices of the group
 */
export function scenarioOf(
  name: string,
  shocks: readonly DraftShock[],
  known: ReadonlySet<string>,
): Scenario {
  return {
    name,
    shocks: shocks.flatMap(({ item, percent, part }) =>
      part === null || !known.has(item)
        ? []
        : [{ item, percent, ...(part !== undefined && { share: part / 100 }) }],
    ),
  };
}
