import { useMemo, useState } from "react";
import { weightsOfBook, type ScenarioModel } from "../../analysis";
import { ntpPriceName, scenarioPaneTexts, type Bilingual } from "../../language";
import { groupName, type Book } from "../../library";
import type { WorkbookFailure } from "../../workbook/contract";
import { useKept, usePane, useTexts } from "../pane-context";
import { useRequest } from "../parts";
import { readWeights, type ReadWeights } from "./read-weights";
import type { KeptScenarios } from "./use-workbook-scenarios";
import {
  completeWeights,
  ownOf,
  weightSetsOf,
  withOwn,
  type TypedWeights,
  type WeightSet,
} from "./weight-sets";

/** What the reader has typed, by aggregate. */
type Typed = Readonly<Record<string, TypedWeights>>;

export interface OpenWeights {
  sets: readonly WeightSet[];
  set: WeightSet;
  choose(id: string): void;
  setName(set: Pick<WeightSet, "group" | "row">): string;
  componentName(place: number): string;
  typed: TypedWeights;
  type(weights: TypedWeights): void;
  /** Undefined while some are missing. */
  complete: ReturnType<typeof completeWeights>;
  /** Whether the reader's weights of this aggregate are in use. */
  inUse: boolean;
  /** How many aggregates of the group have weights of the reader. */
  usedCount: number;
  use(): void;
  recover(): void;
  /** Reads the selected cells; undefined where there is no workbook to read. */
  readSelection: (() => Promise<void>) | undefined;
  /** What the last reading found. */
  found: ReadWeights | undefined;
  failure: WorkbookFailure | undefined;
  forgetFailure(): void;
}

/** The reader's own weights of one aggregate after the other. */
export function useOwnWeights(model: ScenarioModel, { kept, keep }: KeptScenarios): OpenWeights {
  const texts = useTexts(scenarioPaneTexts);
  const { language, services } = usePane();
  const { checkedWorkbook: workbook } = services;
  const { book } = model;
  const sets = useMemo(() => weightSetsOf(model), [model]);
  const [chosen, choose] = useKept("scenario.weight-set", "");
  const [allTyped, setTyped] = useKept<Typed>("scenario.typed-weights", {});
  const [found, setFound] = useState<ReadWeights | undefined>(undefined);
  const { failure, forgetFailure, ask, stop, tell } = useRequest();
  const set = sets.find(({ id }) => id === chosen) ?? (sets[0] as WeightSet);
  const owned = weightsOfBook(book, kept.weights);
  const own = ownOf(owned, set);
  const typed = allTyped[set.id] ?? own?.weights ?? {};
  const type = (weights: TypedWeights) => setTyped((now) => ({ ...now, [set.id]: weights }));
  const names = set.shares.map(({ key }, place) => componentNames(book, key, set.prices[place]));
  const complete = completeWeights(book, set, typed);
  const keepWeights = async (next: typeof own) =>
    tell(await keep((now) => ({ ...now, weights: withOwn(now.weights, set, next) })));
  return {
    sets,
    set,
    choose: (id) => {
      // Cells that are still being read were meant for the other weights.
      stop();
      choose(id);
      setFound(undefined);
    },
    setName: ({ group, row }) =>
      texts.weightsOf(groupName(book, group)[language], texts.weightRows[row] ?? row),
    componentName: (place) => names[place]?.[language] ?? "",
    typed,
    type,
    complete,
    inUse: own !== undefined,
    usedCount: sets.filter((one) => ownOf(owned, one)).length,
    use: () => {
      if (complete) void keepWeights(complete.own);
    },
    recover: () => {
      type({});
      void keepWeights(undefined);
    },
    readSelection:
      workbook &&
      (async () => {
        const cells = await ask(workbook.readSelection());
        if (!cells) return;
        const read = readWeights(
          cells.values,
          set.shares.map(({ key }, place) => ({ key, names: Object.values(names[place] ?? {}) })),
        );
        setFound(read);
        setTyped((now) => ({ ...now, [set.id]: { ...(now[set.id] ?? typed), ...read.weights } }));
      }),
    found,
    failure,
    forgetFailure,
  };
}

/** IKRT and BPPBM stand by their short names; a part of a group by the group's. */
function componentNames(book: Book, key: string, price: WeightSet["prices"][0]): Bilingual {
  if (price) return ntpPriceName(price.id, price.printed);
  const short = { "ib.ikrt": "IKRT", "ib.bppbm": "BPPBM" }[key];
  return short === undefined ? groupName(book, key) : { id: short, en: short };
}
