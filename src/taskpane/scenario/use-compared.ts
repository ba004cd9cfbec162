import { priceIds, type Scenario, type ScenarioOutcome } from "../../analysis";
import { useKept } from "../pane-context";
import {
  hasRoom,
  stillCompared,
  usuallyCompared,
  withCompared,
  type Compared,
} from "./compared-scenarios";
import { scenarioOf, type SavedScenario } from "./scenario-draft";
import { outcomeOf, type OpenScenario } from "./use-scenario";

export interface ComparedScenarios {
  compared: Compared;
  hasRoom: boolean;
  showCurrent(isIn: boolean): void;
  show(name: string, isIn: boolean): void;
  /** A scenario that has another name stays where it was. */
  follow(name: string, next: string): void;
  /** In the order in which they stand side by side, without those that cannot be computed here. */
  columns: { scenario: Scenario; outcome: ScenarioOutcome }[];
}

/** The scenarios that stand side by side, at the base on the screen. */
export function useCompared(
  { model, scenario, outcome }: OpenScenario,
  saved: readonly SavedScenario[],
  currentName: string,
): ComparedScenarios {
  const [chosen, choose] = useKept<Compared | undefined>("scenario.compared", undefined);
  const compared = chosen ? stillCompared(chosen, saved) : usuallyCompared(saved);
  const known = priceIds(model);
  const scenarios = [
    ...(compared.current ? [{ scenario: { ...scenario, name: currentName }, outcome }] : []),
    ...saved
      .filter(({ name }) => compared.names.includes(name))
      .map((one) => {
        const other = scenarioOf(one.name, one, known);
        return { scenario: other, outcome: outcomeOf(model, other) };
      }),
  ];
  return {
    compared,
    hasRoom: hasRoom(compared),
    showCurrent: (isIn) => choose({ ...compared, current: isIn }),
    show: (name, isIn) => choose(withCompared(compared, name, isIn)),
    follow: (name, next) =>
      choose({ ...compared, names: compared.names.map((one) => (one === name ? next : one)) }),
    columns: scenarios.flatMap(({ scenario: one, outcome: result }) =>
      result ? [{ scenario: one, outcome: result }] : [],
    ),
  };
}
