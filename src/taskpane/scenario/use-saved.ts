import { useState } from "react";
import { priceIds, type Scenario } from "../../analysis";
import { usePane } from "../pane-context";
import { scenarioOf, type SavedScenario } from "./scenario-draft";
import { readScenarios, writeScenarios } from "./saved-scenarios";
import type { OpenScenario } from "./use-scenario";

/** A sheet has room for three scenarios: the one on the screen and two more. */
const places = 2;

export interface ComparedScenarios {
  saved: readonly SavedScenario[];
  /** Those that stand beside the one on the screen, at its base. */
  beside: Scenario[];
  /** Under a name that is there already the new one takes the old one's place. */
  save(scenario: SavedScenario): void;
  forget(name: string): void;
}

/** The saved scenarios, kept between openings of the pane. */
export function useSaved({ model }: OpenScenario): ComparedScenarios {
  const { storage } = usePane().services;
  const [saved, setSaved] = useState(() => readScenarios(storage));
  const keep = (next: readonly SavedScenario[]) => {
    writeScenarios(storage, next);
    setSaved([...next]);
  };
  const known = priceIds(model);
  return {
    saved,
    beside: saved.slice(0, places).map(({ name, shocks }) => scenarioOf(name, shocks, known)),
    save: (scenario) => keep([...saved.filter(({ name }) => name !== scenario.name), scenario]),
    forget: (name) => keep(saved.filter((scenario) => scenario.name !== name)),
  };
}
