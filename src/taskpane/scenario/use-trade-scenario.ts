import { useMemo } from "react";
import {
  tradeScenario,
  tradeSource,
  type TradeFlow,
  type TradeScenario,
  type TradeScenarioRow,
  type TradeShock,
} from "../../analysis";
import { hsChapterNames } from "../../language";
import { useKept, usePane } from "../pane-context";

/** By what single values can be changed. */
export const shockedDimensions = ["hs", "country"] as const;
export type ShockedDimension = (typeof shockedDimensions)[number];

export interface TradeDraft {
  flow: TradeFlow;
  dimension: ShockedDimension;
  year: number;
  shocks: readonly TradeShock[];
}

const firstDraft: TradeDraft = {
  flow: "exports-by-port",
  dimension: "hs",
  year: 2020,
  shocks: [],
};

export interface OpenTradeScenario {
  draft: TradeDraft;
  change(part: Partial<TradeDraft>): void;
  years: readonly number[];
  scenario: TradeScenario;
  /** Rows with trade, the largest first. */
  rows: TradeScenarioRow[];
  /** In the pane's language where it has a name for it. */
  rowName(row: TradeScenarioRow): string;
}

/** The trade scenario on the screen and what comes of it. */
export function useTradeScenario(): OpenTradeScenario {
  const { language } = usePane();
  const [draft, setDraft] = useKept<TradeDraft>("scenario.trade", firstDraft);
  const scenario = useMemo(() => tradeScenario(draft), [draft]);
  return {
    draft,
    change: (part) => setDraft(changedTradeDraft(draft, part)),
    years: scenario.source.years,
    scenario,
    rows: scenario.rows.filter(({ base }) => base > 0).sort((a, b) => b.base - a.base),
    rowName: ({ code, label }) =>
      code === "" ? label : `${code} ${hsChapterNames[code]?.[language] ?? label}`,
  };
}

/**
 * A draft with some of it changed: a year that is not printed becomes the last one, and changes of rows that the table does
 * not have are left out.
 */
export function changedTradeDraft(draft: TradeDraft, part: Partial<TradeDraft>): TradeDraft {
  const next = { ...draft, ...part };
  const { years } = tradeSource(next.flow, next.dimension);
  const year = years.includes(next.year) ? next.year : (years.at(-1) as number);
  const { rows } = tradeScenario({ ...next, year, shocks: [] });
  const shocks = next.shocks.filter(({ row }) => rows.some(({ key }) => key === row));
  return { ...next, year, shocks };
}

/** The changes with one more, in the place of that of the same row where there is one. */
export const withTradeShock = (shocks: readonly TradeShock[], shock: TradeShock): TradeShock[] =>
  shocks.some(({ row }) => row === shock.row)
    ? shocks.map((one) => (one.row === shock.row ? shock : one))
    : [...shocks, shock];
