import { ntpBreakEven } from "../core";
import { ntpLevel, ntpMonths, type NtpLevel } from "./ntp-levels";
import type { ScenarioModel } from "./scenario-model";
import { shocksOf, type ItemShock, type Scenario } from "./scenario-shocks";
import { sideItems, type SideRow } from "./scenario-sides";

/** NTP of a model's group in the month before, where the book prints it: a target of a break-even. */
export function ntpBefore({ book, root, month, edition }: ScenarioModel): NtpBefore | undefined {
  const months = ntpMonths(book);
  const before = months[months.indexOf(month) - 1];
  const level = before === undefined ? undefined : ntpLevel(book, root.id, "ntp", before, edition);
  return before === undefined || !level ? undefined : { ...level, month: before };
}

export interface NtpBefore extends NtpLevel {
  month: string;
}

/**
 * Percent change of prices that brings NTP of the model's group to a target, after a scenario's shocks.
 *
 * @param pattern how much each price takes part: 1 moves in full, items that are not named do not move
 * @param target NTP in points, 100 when left out
 * @returns percent of the prices after the scenario
 * @throws CoreError `no-solution` when no change does it, or only one that takes some price to 0 or below
 * @throws CoreError `unknown-id` for an item that the group does not have
 */
export function scenarioBreakEven(
  model: ScenarioModel,
  scenario: Scenario,
  pattern: Readonly<Record<string, number>>,
  target = 100,
): number {
  const shockOf = shocksOf(model, scenario);
  const parts: ItemShock[] = Object.entries(pattern).map(([item, percent]) => ({ item, percent }));
  const partOf = shocksOf(model, { name: "", shocks: parts });
  const side = (row: SideRow) => {
    const items = sideItems(model.root, row);
    return {
      indices: items.map(({ item }) => item.index * (1 + shockOf(item.price) / 100)),
      weights: items.map(({ weight }) => weight),
      pattern: items.map(({ item }) => partOf(item.price)),
    };
  };
  return ntpBreakEven(side("it"), side("ib"), target);
}
