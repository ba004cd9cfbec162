import { shockPercent, type ItemLink, type ItemShock, type Scenario } from "../../analysis";
import type { ScenarioSheetTexts } from "../../language";
import { scenarioPlaces } from "./scenario-places";

/**
 * The scenarios as a sheet can show them. A row of it follows one other price, in each scenario by a part of its own: where
 * a scenario links a price to another one than those before it, what the link does is written as percent. Without any
 * scenario there is one to fill in.
 */
export function sheetScenarios(
  scenarios: readonly Scenario[],
  texts: ScenarioSheetTexts,
): Scenario[] {
  const followed = new Map<string, string>();
  for (const { item, follows } of scenarios.flatMap(({ links = [] }) => links))
    if (!followed.has(item)) followed.set(item, follows);
  if (scenarios.length === 0) return [{ name: texts.scenario(1), shocks: [], links: [] }];
  return scenarios.slice(0, scenarioPlaces.length).map(({ name, shocks, links = [] }) => {
    const fits = ({ item, follows }: ItemLink) => followed.get(item) === follows;
    const written = links
      .filter((link) => !fits(link))
      .map(({ item, follows, part }) => ({ item, percent: part * ownPercent(shocks, follows) }));
    return { name, shocks: [...shocks, ...written], links: links.filter(fits) };
  });
}

const ownPercent = (shocks: readonly ItemShock[], key: string): number =>
  shocks.filter(({ item }) => item === key).reduce((sum, shock) => sum + shockPercent(shock), 0);
