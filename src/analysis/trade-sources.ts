import { CoreError } from "../core";
import { bookGroup, tradeDimensions, type Book, type TradeDimension } from "../library";

export const tradeFlows = ["exports-by-port", "exports-by-origin", "imports"] as const;
/** Exports by port of loading, exports by province of origin, imports. The two exports are different populations. */
export type TradeFlow = (typeof tradeFlows)[number];

/** Where the numbers of a flow by a dimension are in a book. */
export interface TradeSource {
  book: Book;
  flow: TradeFlow;
  dimension: TradeDimension;
  /** Id of the table of the values, in US dollars: exports FOB, imports CIF. */
  table: string;
  /** Name of the table of the values in its book. */
  values: string;
  /** Name of the table of the volumes in net kg with the same rows; months have none. */
  volumes?: string;
  /** Ascending. */
  years: readonly number[];
}

/** Flows that a book prints. */
export const flowsOf = ({ groups }: Book): TradeFlow[] =>
  tradeFlows.filter((flow) => groups.some(({ id }) => id === flow));

/** Every flow by every dimension that a book prints. */
export const tradeSources = (book: Book): TradeSource[] =>
  flowsOf(book).flatMap((flow) =>
    tradeDimensions.flatMap((dimension) => sourceOf(book, flow, dimension) ?? []),
  );

/**
 * Where a flow by a dimension stands.
 *
 * @throws CoreError `unknown-id` for a flow, `unknown-option` for a dimension that the book does not print
 * @example tradeSource(book, "imports", "hs").table // "trade-ntt-2020.l8.2"
 */
export function tradeSource(book: Book, flow: TradeFlow, dimension: TradeDimension): TradeSource {
  const found = sourceOf(book, flow, dimension);
  if (found) return found;
  const known = tradeSources(book).filter((source) => source.flow === flow);
  throw new CoreError("unknown-option", {
    argument: "dimension",
    found: dimension,
    expected: known.map((source) => source.dimension).join(", "),
  });
}

/** Name of the column of a year: `2020`, or `value_usd_2020` where the table has several measures. */
export const yearColumn = (dimension: TradeDimension, year: number): string =>
  dimension === "month" ? `value_usd_${year}` : String(year);

function sourceOf(book: Book, flow: TradeFlow, dimension: TradeDimension): TradeSource | undefined {
  const group = bookGroup(book, flow);
  const names = book.dimensions?.[dimension] ?? [];
  const tableOf = (measure: string) => {
    const more = group.more?.[measure] ?? [];
    const printed = [...(group.tables[measure] ?? []), ...more.map(({ table }) => table)];
    return printed.find((name) => names.includes(name));
  };
  const [values, volumes] = [tableOf("value"), tableOf("volume")];
  if (values === undefined) return undefined;
  const { id, columns } = book.table(values);
  const years = columns
    .filter(({ unit }) => unit === "usd")
    .map(({ key }) => Number(key.slice(-4)));
  return {
    book,
    flow,
    dimension,
    table: id,
    values,
    ...(volumes !== undefined && { volumes }),
    years,
  };
}
