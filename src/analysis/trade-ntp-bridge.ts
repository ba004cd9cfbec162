import { CoreError, percentChange, unitValue } from "../core";
import type { Book } from "../library";
import { runScenario, type GroupIndices } from "./scenario";
import type { ScenarioModel } from "./scenario-model";
import { sideItems, type WeightedItem } from "./scenario-sides";
import { inPrintedOrder, itemTables } from "./scenario-tables";
import { type PricedLine, pricedLines } from "./price-figures";
import { type TradeSource, tradeSources } from "./trade-sources";

/** Exports by HS chapter with unit values in some year: what a bridge can start from. */
export const bridgeSources = (book: Book): TradeSource[] =>
  tradeSources(book).filter(
    (source) =>
      source.flow !== "imports" &&
      source.dimension === "hs" &&
      source.years.some((year) => pricedLines(source, year).length > 0),
  );

export interface TradeNtpBridgeRequest {
  source: TradeSource;
  year: number;
  /** HS chapter. */
  chapter: string;
  model: ScenarioModel;
  /** Id of the received price that is assumed to follow. */
  item: string;
  /** Percent of the change of the unit value that reaches farmers, 0 to 100: an assumption. */
  passThrough: number;
  /** Percent of the received price that the chapter's goods are, above 0, to 100: an assumption. */
  share: number;
}

export interface TradeNtpBridge extends TradeNtpBridgeRequest {
  line: PricedLine;
  /** US dollars a kg. */
  unitValues: { then: number; now: number };
  /** Of the unit value, percent. */
  change: number;
  /** Of the received price, percent. */
  percent: number;
  items: WeightedItem[];
  base: GroupIndices;
  after: GroupIndices;
  /** Ids of the tables that the figures come from: of the trade book, and of that of the terms of trade. */
  tables: { trade: string[]; ntp: string[] };
}

/**
 * What a change of an export unit value would do to NTP if a part of it reached a price that farmers receive. Prices paid,
 * weights and all other prices stay as they are. The link is an assumption of the reader's: no book states it.
 *
 * shock = change of the unit value x pass-through x share
 *
 * @throws CoreError `unknown-id` for a chapter without unit values in both years, or a price that the group does not receive
 */
export function tradeNtpBridge(request: TradeNtpBridgeRequest): TradeNtpBridge {
  const { source, year, chapter, model, item, passThrough, share } = request;
  const lines = pricedLines(source, year);
  const line = lines.find(({ key }) => key === chapter);
  if (!line) throw unknown("chapter", chapter, lines);
  const items = sideItems(model.root, "it");
  if (items.every((one) => one.item.price !== item))
    throw unknown(
      "item",
      item,
      items.map((one) => ({ key: one.item.price })),
    );
  const [then, now] = [line.then, line.now].map(({ value, weight }) => unitValue(value, weight));
  const unitValues = { then: then ?? 0, now: now ?? 0 };
  const change = percentChange(unitValues.then, unitValues.now);
  const percent = (((change * passThrough) / 100) * share) / 100;
  const whole = runScenario(model, { name: "", shocks: [{ item, percent }] }).groups.at(-1);
  if (!whole) throw unknown("item", item, []);
  const { book, table, volumes } = source;
  return {
    ...request,
    ...{ line, unitValues, change, percent, items, base: whole.base, after: whole.after },
    tables: {
      trade: inPrintedOrder(book, [
        table,
        ...(volumes === undefined ? [] : [book.table(volumes).id]),
      ]),
      ntp: inPrintedOrder(model.book, itemTables(model)),
    },
  };
}

const unknown = (argument: string, found: string, known: readonly { key: string }[]) =>
  new CoreError("unknown-id", {
    argument,
    found: found.slice(0, 40),
    expected: known.map(({ key }) => key).join(", "),
  });
