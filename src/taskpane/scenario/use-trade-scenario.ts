import { useMemo } from "react";
import {
  shockableSources,
  tradeScenario,
  type ShockedDimension,
  type TradeFlow,
  type TradeScenario,
  type TradeScenarioRow,
  type TradeShock,
  type TradeSource,
} from "../../analysis";
import { hsChapterNames } from "../../language";
import type { Book } from "../../library";
import { useKept, usePane } from "../pane-context";

export interface TradeDraft {
  flow: TradeFlow;
  dimension: ShockedDimension;
  year: number;
  shocks: readonly TradeShock[];
}

/** The last year of the first flow that a scenario can start from. */
function firstTradeDraft(book: Book): TradeDraft {
  const first = shockableSources(book)[0] as TradeSource;
  const { flow, years } = first;
  const dimension = first.dimension as ShockedDimension;
  return { flow, dimension, year: years.at(-1) as number, shocks: [] };
}

export interface OpenTradeScenario {
  draft: TradeDraft;
  change(part: Partial<TradeDraft>): void;
  sources: readonly TradeSource[];
  scenario: TradeScenario;
  /** Rows with trade, the largest first. */
  rows: TradeScenarioRow[];
  /** In the pane's language where it has a name for it. */
  rowName(row: TradeScenarioRow): string;
}

/** The trade scenario on the screen and what comes of it. */
export function useTradeScenario(book: Book): OpenTradeScenario {
  const { language } = usePane();
  const [kept, setDraft] = useKept<TradeDraft | undefined>("scenario.trade", undefined);
  const draft = useMemo(
    () => (kept ? changedTradeDraft(book, kept, {}) : firstTradeDraft(book)),
    [book, kept],
  );
  const scenario = useMemo(
    () => tradeScenario(book, { ...draft, language }),
    [book, draft, language],
  );
  return {
    draft,
    change: (part) => setDraft(changedTradeDraft(book, draft, part)),
    sources: shockableSources(book),
    scenario,
    rows: scenario.rows.filter(({ base }) => base > 0).sort((a, b) => b.base - a.base),
    rowName: ({ code, label }) =>
      code === "" ? label : `${code} ${hsChapterNames[code]?.[language] ?? label}`,
  };
}

/**
 * A draft with some of it changed: a flow or dimension that the book does not print becomes the first one, a year the last
 * one, and changes of rows that the table does not have are left out.
 */
export function changedTradeDraft(
  book: Book,
  draft: TradeDraft,
  part: Partial<TradeDraft>,
): TradeDraft {
  const wanted = { ...draft, ...part };
  const sources = shockableSources(book);
  const ofFlow = sources.filter(({ flow }) => flow === wanted.flow);
  const source =
    ofFlow.find(({ dimension }) => dimension === wanted.dimension) ?? ofFlow[0] ?? sources[0];
  if (!source) throw new Error(`${book.id} has nothing that a trade scenario can start from`);
  const { flow, years } = source;
  const next = { ...wanted, flow, dimension: source.dimension as ShockedDimension };
  const year = years.includes(next.year) ? next.year : (years.at(-1) as number);
  const { rows } = tradeScenario(book, { ...next, year, shocks: [] });
  const shocks = next.shocks.filter(({ row }) => rows.some(({ key }) => key === row));
  return { ...next, year, shocks };
}

/** The changes with one more, in the place of that of the same row where there is one. */
export const withTradeShock = (shocks: readonly TradeShock[], shock: TradeShock): TradeShock[] =>
  shocks.some(({ row }) => row === shock.row)
    ? shocks.map((one) => (one.row === shock.row ? shock : one))
    : [...shocks, shock];
