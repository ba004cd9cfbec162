import { ntp, ntpScenario, ntup } from "../core";
import { ntpLevel } from "./ntp-levels";
import { itemContributions, type ItemContribution } from "./item-contributions";
import type { ScenarioGroup, ScenarioModel } from "./scenario-model";
import { sideRange, type Range } from "./scenario-range";
import { shocksOf, type Scenario, type ShockOf } from "./scenario-shocks";
import { groupsWithin, indicesAndWeights, sideItems, type WeightedItem } from "./scenario-sides";

/** Indices of a group, in points. */
export interface GroupIndices {
  it: number;
  ib: number;
  ikrt: number;
  bppbm: number;
  ntp: number;
  ntup: number;
}

export interface GroupOutcome {
  group: string;
  /** As printed in the base month; undefined where nothing is printed. */
  printed: Partial<GroupIndices>;
  /** Recomputed from items and weights, without shocks. */
  base: GroupIndices;
  after: GroupIndices;
  /** After less base, in points. */
  change: GroupIndices;
  /** What the bounds of the weights allow after the shocks. */
  range: { ntp: Range; ntup: Range };
}

export interface ScenarioOutcome {
  name: string;
  /** Parts before the whole; the last is the group that was asked for. */
  groups: GroupOutcome[];
  contributions: ItemContribution[];
}

/**
 * A scenario's indices by group, the contribution of every price and its elasticity. Base weights stay fixed and nobody
 * changes behaviour: the first-round effect on the index.
 *
 * @throws CoreError `unknown-id` for an item that the group does not have, `out-of-range` for a shock of -100 percent or less
 */
export function runScenario(model: ScenarioModel, scenario: Scenario): ScenarioOutcome {
  const shockOf = shocksOf(model, scenario);
  return {
    name: scenario.name,
    groups: groupsWithin(model.root).map((group) => groupOutcome(model, group, shockOf)),
    contributions: itemContributions(
      model,
      ({ index }) => index,
      ({ index, price }) => index * (1 + shockOf(price) / 100),
    ),
  };
}

/** Indices of a group after shocks. */
export function groupIndices(group: ScenarioGroup, shockOf: ShockOf): GroupIndices {
  const side = (row: Parameters<typeof sideItems>[1]) => shocked(sideItems(group, row), shockOf);
  const { it, ib: bppbm, ntp: businessTerms } = ntpScenario(side("it"), side("ib.bppbm"));
  const { ib, ntp: terms } = ntpScenario(side("it"), side("ib"));
  const { ib: ikrt } = ntpScenario(side("it"), side("ib.ikrt"));
  return { it, ib, ikrt, bppbm, ntp: terms, ntup: businessTerms };
}

function groupOutcome(model: ScenarioModel, group: ScenarioGroup, shockOf: ShockOf): GroupOutcome {
  const base = groupIndices(group, () => 0);
  const after = groupIndices(group, shockOf);
  const [it, ib, bppbm] = (["it", "ib", "ib.bppbm"] as const).map((row) =>
    sideRange(group, row, shockOf),
  ) as [Range, Range, Range];
  return {
    group: group.id,
    printed: printedIndices(group.id, model),
    base,
    after,
    change: mapIndices((name) => after[name] - base[name]),
    range: {
      ntp: [ntp(it[0], ib[1]), ntp(it[1], ib[0])],
      ntup: [ntup(it[0], bppbm[1]), ntup(it[1], bppbm[0])],
    },
  };
}

const shocked = (side: readonly WeightedItem[], shockOf: ShockOf) => ({
  ...indicesAndWeights(side),
  shocks: side.map(({ item }) => shockOf(item.price)),
});

/** Row of each index in the tables of a group. */
export const rowOfIndex: Readonly<Record<keyof GroupIndices, string>> = {
  it: "it",
  ib: "ib",
  ikrt: "ib.ikrt",
  bppbm: "ib.bppbm",
  ntp: "ntp",
  ntup: "ntup",
};

const mapIndices = <T>(value: (name: keyof GroupIndices) => T) =>
  Object.fromEntries(
    (Object.keys(rowOfIndex) as (keyof GroupIndices)[]).map((name) => [name, value(name)]),
  ) as Record<keyof GroupIndices, T>;

const printedIndices = (group: string, { book, month, edition }: ScenarioModel) =>
  mapIndices((name) => ntpLevel(book, group, rowOfIndex[name], month, edition)?.value);
