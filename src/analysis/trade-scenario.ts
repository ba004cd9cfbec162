import * as v from "valibot";
import {
  concentration,
  CoreError,
  growthContribution,
  sum,
  tradeBalance,
  tradeShare,
} from "../core";
import type { Book, Edition, Language, TradeDimension } from "../library";
import { finite, text } from "../shapes";
import { tradeRows, type TradeRow } from "./trade-rows";
import { tradeSource, tradeSources, type TradeFlow, type TradeSource } from "./trade-sources";

/** Percent change of the value of one category: an HS chapter (`hs03`) or a country (`china`). */
export const tradeShockShape = v.object({ row: text, percent: finite });
export type TradeShock = v.InferOutput<typeof tradeShockShape>;

export interface TradeScenarioRequest {
  flow: TradeFlow;
  /** `hs` or `country`. */
  dimension: TradeDimension;
  year: number;
  shocks: readonly TradeShock[];
  edition?: Edition;
  /** In which categories are named; as they are printed when left out. */
  language?: Language;
}

export interface TradeScenarioRow {
  key: string;
  code: string;
  label: string;
  /** US dollars. */
  base: number;
  after: number;
  /** Percent of the total. */
  baseShare: number;
  share: number;
  /** Percentage points of the growth of the total; those of all rows add up to it. */
  contribution: number;
  shock: number;
}

/** A number before and after the shocks. */
export interface BeforeAfter {
  base: number;
  after: number;
}

export interface TradeScenario {
  source: TradeSource;
  year: number;
  rows: TradeScenarioRow[];
  total: BeforeAfter;
  /** Percent change of the total. */
  growth: number;
  /** Ids of the tables that it uses: its own, and that of the other flow. */
  tables: string[];
  /** Total of the other flow of the year, which stays as it is. */
  counterpart: number;
  /** Exports less imports. */
  balance: BeforeAfter;
  /** Herfindahl-Hirschman index (0 to 1) and the share of the three largest. */
  concentration: { hhi: BeforeAfter; cr3: BeforeAfter };
}

/**
 * Totals, balance, shares, concentration and contributions after percent changes of single chapters or countries. The other
 * flow and all other categories stay as they are.
 *
 * @throws CoreError `unknown-option` for a dimension that the flow does not have
 * @throws CoreError `out-of-range` for a year that is not printed, or a shock below -100 percent
 * @throws CoreError `unknown-id` for a row that the table does not have
 */
export function tradeScenario(book: Book, request: TradeScenarioRequest): TradeScenario {
  const { flow, dimension, year, shocks, edition = "corrected" } = request;
  const source = tradeSource(book, flow, dimension);
  const items = itemsOf(source, edition, request.language);
  const percentOf = shockByRow(shocks, items);
  const base = items.map((row) => valueIn(row, source, year));
  const after = base.map(
    (value, i) => value * (1 + (percentOf.get(items[i]?.key ?? "") ?? 0) / 100),
  );
  const total = { base: sum(base), after: sum(after) };
  const shares = { base: tradeShare(base), after: tradeShare(after) };
  const contributions = growthContribution(base, after);
  const other = tradeSource(book, counterpartFlow(flow), "country");
  const counterpart = yearTotal(other, year, edition);
  const balanceOf = (own: number) =>
    flow === "imports" ? tradeBalance(counterpart, own) : tradeBalance(own, counterpart);
  const measure = (name: "hhi" | "cr3"): BeforeAfter => ({
    base: concentration(base, name),
    after: concentration(after, name),
  });
  return {
    source,
    year,
    rows: items.map(({ key, code, label }, i) => ({
      key,
      code,
      label,
      base: base[i] as number,
      after: after[i] as number,
      baseShare: shares.base[i] as number,
      share: shares.after[i] as number,
      contribution: contributions[i] as number,
      shock: percentOf.get(key) ?? 0,
    })),
    total,
    growth: sum(contributions),
    tables: [source.table, other.table],
    counterpart,
    balance: { base: balanceOf(total.base), after: balanceOf(total.after) },
    concentration: { hhi: measure("hhi"), cr3: measure("cr3") },
  };
}

const itemsOf = (source: TradeSource, edition: Edition, language?: Language): TradeRow[] =>
  tradeRows(source, edition, language).filter(({ role }) => role === "item");

/** By what single values can be changed. */
export const shockedDimensions = ["hs", "country"] as const;
export type ShockedDimension = (typeof shockedDimensions)[number];

/** Flows by a dimension that a scenario can start from: those whose other side of the balance is printed by country. */
export const shockableSources = (book: Book): TradeSource[] => {
  const sources = tradeSources(book);
  return sources.filter(
    ({ flow, dimension }) =>
      shockedDimensions.some((one) => one === dimension) &&
      sources.some(
        (other) => other.flow === counterpartFlow(flow) && other.dimension === "country",
      ),
  );
};

/** The other side of the balance: imports for exports, exports by port of loading for imports. */
export const counterpartFlow = (flow: TradeFlow): TradeFlow =>
  flow === "imports" ? "exports-by-port" : "imports";

/** Sum of a flow's items, so that both sides of the balance are sums of printed rows. */
const yearTotal = (source: TradeSource, year: number, edition: Edition): number =>
  sum(itemsOf(source, edition).map((row) => valueIn(row, source, year)));

function valueIn({ values }: TradeRow, { years }: TradeSource, year: number): number {
  const value = values[years.indexOf(year)];
  if (value !== undefined) return value;
  throw new CoreError("out-of-range", {
    argument: "year",
    found: String(year),
    expected: years.join(", "),
  });
}

function shockByRow(shocks: readonly TradeShock[], items: readonly TradeRow[]) {
  const percents = new Map<string, number>();
  for (const { row, percent } of shocks) {
    if (!items.some(({ key }) => key === row)) throw shockFault("unknown-id", "row", row);
    if (!(percent >= -100 && percent < Infinity))
      throw shockFault("out-of-range", "percent", String(percent));
    percents.set(row, (percents.get(row) ?? 0) + percent);
  }
  return percents;
}

const shockFault = (code: "unknown-id" | "out-of-range", argument: string, found: string) =>
  new CoreError(code, { argument, found: found.slice(0, 40) });
