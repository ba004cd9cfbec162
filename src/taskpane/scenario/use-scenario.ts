import { useMemo } from "react";
import {
  priceIds,
  runScenario,
  weightsOfBook,
  scenarioModel,
  sideItems,
  type OwnWeights,
  type Scenario,
  type ScenarioModel,
  type ScenarioOutcome,
} from "../../analysis";
import { CoreError } from "../../core";
import { ntpPriceName } from "../../language";
import type { Book } from "../../library";
import { useKept, usePane } from "../pane-context";
import { draftFor, firstDraft, scenarioOf, type ScenarioDraft } from "./scenario-draft";

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
  /** Undefined when the changes together take a price to 0 or below. */
  outcome: ScenarioOutcome | undefined;
}

/**
 * The scenario on the screen and what comes of it.
 *
 * @param weights the user's own; they go before those recovered from print
 */
export function useScenario(book: Book, weights: readonly OwnWeights[]): OpenScenario {
  const { language } = usePane();
  const [kept, setDraft] = useKept<ScenarioDraft>("scenario.draft", firstDraft);
  const draft = useMemo(() => draftFor(book, kept), [book, kept]);
  const { group, month } = draft;
  const model = useMemo(
    () => scenarioModel(book, { group, month, weights: weightsOfBook(book, weights) }),
    [book, group, month, weights],
  );
  const prices = useMemo(
    () => pricesOf(model).map((price) => ({ ...price, name: nameOf(price)[language] })),
    [model, language],
  );
  const scenario = useMemo(() => scenarioOf("", draft, priceIds(model)), [draft, model]);
  const outcome = useMemo(() => outcomeOf(model, scenario), [model, scenario]);
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

/** What comes of a scenario; undefined when it takes a price to 0 or below. */
export function outcomeOf(model: ScenarioModel, scenario: Scenario): ScenarioOutcome | undefined {
  try {
    return runScenario(model, scenario);
  } catch (error) {
    if (error instanceof CoreError && error.code === "out-of-range") return undefined;
    throw error;
  }
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
