import { CoreError } from "../core";
import { tableDescriptors } from "../library";

export const tradeFlows = ["exports-by-port", "exports-by-origin", "imports"] as const;
/** Exports by port of loading, exports by province of origin, imports. The two exports are different populations. */
export type TradeFlow = (typeof tradeFlows)[number];

export const tradeDimensions = ["month", "hs", "port", "country"] as const;
export type TradeDimension = (typeof tradeDimensions)[number];

/** Where the numbers of a flow by a dimension stand in Statistik Ekspor Impor Nusa Tenggara Timur 2020. */
export interface TradeSource {
  flow: TradeFlow;
  dimension: TradeDimension;
  /** Table of the values, in US dollars: exports FOB, imports CIF. */
  table: string;
  /** Table of the volumes in net kg with the same rows; months have none. */
  volumeTable?: string;
  /** Ascending. */
  years: readonly number[];
}

const publication = "trade-ntt-2020";

/** Value and volume table. Exports by origin are not printed by port. */
const tables: Record<
  TradeFlow,
  Partial<Record<TradeDimension, [value: string, volume?: string]>>
> = {
  "exports-by-port": {
    month: ["t1"],
    hs: ["l1.2", "l1.1"],
    port: ["l2.2", "l2.1"],
    country: ["l3.2", "l3.1"],
  },
  "exports-by-origin": { month: ["t3"], hs: ["l6.2", "l6.1"], country: ["l7.2", "l7.1"] },
  imports: {
    month: ["t6"],
    hs: ["l8.2", "l8.1"],
    port: ["l9.2", "l9.1"],
    country: ["l10.2", "l10.1"],
  },
};

/** Every flow by every dimension that the book prints. */
export function tradeSources(): TradeSource[] {
  return tradeFlows.flatMap((flow) =>
    tradeDimensions.flatMap((dimension) => {
      const found = tables[flow][dimension];
      return found ? [sourceOf(flow, dimension, found)] : [];
    }),
  );
}

/**
 * Where a flow by a dimension stands.
 *
 * @throws CoreError `unknown-option` when the book does not print it
 * @example tradeSource("imports", "hs").table // "trade-ntt-2020.l8.2"
 */
export function tradeSource(flow: TradeFlow, dimension: TradeDimension): TradeSource {
  const found = tables[flow][dimension];
  if (found) return sourceOf(flow, dimension, found);
  throw new CoreError("unknown-option", `tradeSource requires a dimension that ${flow} has`, {
    argument: "dimension",
    found: dimension,
    expected: Object.keys(tables[flow]).join(", "),
  });
}

/** Name of the column of a year: `2020`, or `value_usd_2020` where the table has several measures. */
export const yearColumn = (dimension: TradeDimension, year: number): string =>
  dimension === "month" ? `value_usd_${year}` : String(year);

function sourceOf(
  flow: TradeFlow,
  dimension: TradeDimension,
  [value, volume]: [value: string, volume?: string],
): TradeSource {
  const table = `${publication}.${value}`;
  const fields = tableDescriptors().find(({ id }) => id === table)?.fields ?? [];
  const years = fields
    .filter(({ unit }) => unit === "usd")
    .map(({ name }) => Number(name.slice(-4)));
  return {
    flow,
    dimension,
    table,
    ...(volume !== undefined && { volumeTable: `${publication}.${volume}` }),
    years,
  };
}
