import { flowWords, tradeBookTexts } from "../language";
import type { Bilingual } from "../language";
import type { TradeFlowId } from "./trade-margin";
import { flowsOfSets, type TradeFigures, type TradeTable, tradeTables } from "./trade-tables";
import type { BookPackage, PackagedTable, SeriesGroup, SeriesSource } from "./types";

export interface OwnTradeBook extends TradeFigures {
  id: string;
  /** Blocks in a workbook are offered a refresh when it differs. */
  version: string;
  notes: readonly Bilingual[];
}

/**
 * External trade of any region as a book: the tables of a publication, as far as the records allow. What books of trade allow
 * follows: profiles, balances, scenarios, series.
 */
export function tradePackage(book: OwnTradeBook): BookPackage {
  const { id, version, region, sets, year, notes } = book;
  const made = tradeTables(book);
  const years = made
    .flatMap(({ table }) => table?.period.split("/").map((one) => one.slice(0, 4)) ?? [])
    .sort();
  const title = tradeBookTexts.book(region, years[0] ?? year, year);
  const named = made.filter(({ table }) => table);
  const namesOf = (kind: string) =>
    named.filter((one) => one.kind === kind).map(({ name }) => name);
  const hasBalance = (name: string) => named.some((one) => one.name === name);
  const isByPort = sets.some(({ flow }) => flow === "exports-by-port");
  return {
    id,
    kind: "trade",
    version,
    title,
    shortName: tradeBookTexts.shortName(region),
    region: { name: region, short: region },
    publisher: "",
    year: Number(year),
    catalogue: "",
    licence: { id: "", en: "" },
    frequency: "yearly",
    items: { total: ["Jumlah", "Total"] },
    measures: [
      { id: "value", names: ["nilai", "value"] },
      { id: "volume", names: ["volume"] },
    ],
    groups: flowsOfSets(sets).map((flow) => flowGroup(flow, named)),
    dimensions: {
      month: namesOf("month"),
      hs: [...namesOf("hs-value"), ...namesOf("hs-weight")],
      port: [...namesOf("port-value"), ...namesOf("port-weight")],
      country: [...namesOf("country-value"), ...namesOf("country-weight")],
    },
    ...(isByPort && {
      balance: {
        ...(hasBalance("balance-years") && { years: "balance-years" }),
        ...(hasBalance("balance-countries") && { countries: "balance-countries" }),
      },
    }),
    sectorSchemes: { apart: "ntt-2020", nonmigas: "ntt-2020" },
    tables: named.map((one) => packaged(book, title, one)),
    figures: [],
    errata: [],
    doubts: [],
    weights: [],
  };

  function packaged(
    { id: publication }: OwnTradeBook,
    { id: printedTitle }: Bilingual,
    { name, flow, table }: TradeTable,
  ): PackagedTable {
    const { notes: own, ...rest } = table as NonNullable<TradeTable["table"]>;
    return {
      ...rest,
      name,
      own: { id: `${publication}.${name}`, source: { publication: printedTitle } },
      subject: subjects[flow ?? "balance"],
      notes: [tradeBookTexts.source, ...own, ...notes],
    };
  }
}

const subjects = {
  "exports-by-port": "exports",
  "exports-by-origin": "exports-by-origin",
  imports: "imports",
  balance: "trade-balance",
} as const satisfies Record<TradeFlowId | "balance", string>;

const seriesParts = ["hs", "port", "country"] as const;

function flowGroup(flow: TradeFlowId, made: readonly TradeTable[]): SeriesGroup {
  const own = made.filter((one) => one.flow === flow);
  const tablesOf = (measure: "value" | "weight") =>
    seriesParts.flatMap((part) =>
      own.filter(({ kind }) => kind === `${part}-${measure}`).map(({ name }) => name),
    );
  const months = own.find(({ kind }) => kind === "month");
  const byMonth = own.filter(({ kind }) => kind.endsWith("-months"));
  const volumes = tablesOf("weight");
  return {
    id: flow,
    name: flowWords[flow],
    names: [flowWords[flow].id, flowWords[flow].en],
    tables: { value: tablesOf("value"), ...(volumes.length > 0 && { volume: volumes }) },
    more: {
      value: [
        ...(months?.table ? [monthSource(months.name, months.table.columns)] : []),
        ...byMonth.map(({ name }): SeriesSource => ({ table: name, row: "{item}" })),
      ],
    },
    sectors: ["apart", "nonmigas"],
  };
}

/** The total of each month, which is in its row. */
const monthSource = (table: string, columns: PackagedTable["columns"]): SeriesSource => ({
  table,
  item: "total",
  row: "{month}",
  periods: Object.fromEntries(
    columns.flatMap(({ key, unit }) => (unit === "usd" ? [[key, `${key.slice(-4)}-{month}`]] : [])),
  ),
});
