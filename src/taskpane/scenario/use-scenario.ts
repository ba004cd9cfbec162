import { useMemo } from "react";
import {
  priceIds,
  runScenario,
  scenarioModel,
  sideItems,
  type Scenario,
  type ScenarioModel,
  type ScenarioOutcome,
} from "../../analysis";
import { ntpPriceName } from "../../language";
import { useKept, usePane } from "../pane-context";
import { firstDraft, scenarioOf, type ScenarioDraft } from "./scenario-draft";

/** A price of the group that can be changed. */
export interface Price {
  id: string;
  name: string;
  printed: string;
  side: "received" | "paid";
}

export interface OpenScenario {
  draft: ScenarioDraft;
  change(part: Partial<ScenarioDraft>): void;
  model: ScenarioModel;
  prices: Price[];
  priceName(id: string): string;
  /** Without what cannot be computed yet. */
  scenario: Scenario;
  outcome: ScenarioOutcome;
}

/** The scenario on the screen and what comes of it. */
export function useScenario(): OpenScenario {
  const { language } = usePane();
  const [draft, setDraft] = useKept<ScenarioDraft>("scenario.draft", firstDraft);
  const { group, month, shocks } = draft;
  const model = useMemo(() => scenarioModel({ group, month }), [group, month]);
  const prices = useMemo(
    () => pricesOf(model).map((price) => ({ ...price, name: nameOf(price)[language] })),
    [model, language],
  );
  const scenario = useMemo(() => scenarioOf("", shocks, priceIds(model)), [shocks, model]);
  const outcome = useMemo(() => runScenario(model, scenario), [model, scenario]);
  return {
    draft,
    change: (part) => setDraft({ ...draft, ...part }),
    model,
    prices,
    priceName: (id) =>
      prices.find((price) => price.id === id)?.name ?? ntpPriceName(id, id)[language],
    scenario,
    outcome,
  };
}

const nameOf = ({ id, printed }: Omit<Price, "name">) => ntpPriceName(id, printed);

/** Each price once: the same row of several subsectors is one price. */
function pricesOf({ root }: ScenarioModel): Omit<Price, "name">[] {
  const seen = new Map<string, Omit<Price, "name">>();
  for (const [row, side] of [
    ["it", "received"],
    ["ib", "paid"],
  ] as const) {
    for (const { item } of sideItems(root, row)) {
      if (!seen.has(item.price))
        seen.set(item.price, { id: item.price, printed: item.label, side });
    }
  }
  return [...seen.values()];
}
