import * as v from "valibot";
import {
  figuresRequestShape,
  ledgerEntryShape,
  scenarioShape,
  sectorClassifications,
  seriesRequestShape,
  tradeDimensions,
  tradeFlows,
  tradeShockShape,
} from "../../analysis";
import { count, finite, list, pair, text } from "../../shapes";

const flow = v.picklist(tradeFlows);
const dimension = v.picklist(tradeDimensions);

export const blockRecipeShape = v.variant("kind", [
  v.object({ kind: v.literal("sample") }),
  /** By its English number, `Figure 6.3`. */
  v.object({ kind: v.literal("figure"), number: text }),
  v.object({
    kind: v.literal("trade-profile"),
    flow,
    dimension,
    year: count,
    previousYear: v.optional(count),
    top: count,
    sectors: v.optional(v.picklist(sectorClassifications)),
    asValues: v.boolean(),
  }),
  /** All years, or the countries of one. */
  v.object({ kind: v.literal("trade-balance"), year: v.optional(count), asValues: v.boolean() }),
  v.object({ kind: v.literal("trade-figures"), request: figuresRequestShape }),
  v.object({
    kind: v.literal("trade-scenario"),
    flow,
    dimension,
    year: count,
    shocks: list(tradeShockShape),
  }),
  v.object({
    kind: v.literal("scenario"),
    group: text,
    month: text,
    scenarios: list(scenarioShape),
    breakEven: v.optional(v.object({ item: text, target: finite })),
  }),
  v.object({ kind: v.literal("decomposition"), group: text, from: text, to: text }),
  /** Weights of an aggregate, as its published indices allow; the row is empty for a group's parts. */
  v.object({ kind: v.literal("weights"), group: text, row: text }),
  /** The same of a row of any table, and the rows that it is the mean of. */
  v.object({ kind: v.literal("table-weights"), total: text, parts: list(text) }),
  /** Prices ranked by how far each alone moves NTP: by a percent, or within its range in the months of the book. */
  v.object({
    kind: v.literal("tornado"),
    group: text,
    month: text,
    percent: v.optional(finite),
  }),
  v.object({ kind: v.literal("series"), request: seriesRequestShape }),
  /** From the flow of the table to a price of another book. */
  v.object({
    kind: v.literal("bridge"),
    ...{ flow, year: count, chapter: text },
    ...{ ntpBook: text, group: text, month: text, item: text },
    ...{ passThrough: finite, share: finite },
  }),
  /** Results as they were recorded. */
  v.object({
    kind: v.literal("ledger"),
    entries: list(ledgerEntryShape),
    pair: v.optional(pair),
  }),
  /** What changed of the table, or of all tables of its book. */
  v.object({ kind: v.literal("vintages"), of: v.picklist(["table", "book"]) }),
  /** The reader's own weights went into it, which the stamp does not keep. */
  v.object({ kind: v.literal("own-weights") }),
]);

/** What a block was made from that is not a plain table: with table and edition enough to plan it again. */
export type BlockRecipe = v.InferOutput<typeof blockRecipeShape>;
