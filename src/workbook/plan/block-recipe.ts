import type {
  FiguresRequest,
  LedgerEntry,
  Pair,
  Scenario,
  SectorChoice,
  SeriesRequest,
  TradeDimension,
  TradeFlow,
  TradeShock,
} from "../../analysis";

/** What a block was made from that is not a plain table: with table and edition enough to plan it again. */
export type BlockRecipe =
  | { kind: "sample" }
  /** By its English number, `Figure 6.3`. */
  | { kind: "figure"; number: string }
  | {
      kind: "trade-profile";
      flow: TradeFlow;
      dimension: TradeDimension;
      year: number;
      previousYear?: number;
      top: number;
      sectors?: SectorChoice;
      asValues: boolean;
    }
  /** All years, or the countries of one. */
  | { kind: "trade-balance"; year?: number; asValues: boolean }
  | { kind: "trade-figures"; request: FiguresRequest }
  | {
      kind: "trade-scenario";
      flow: TradeFlow;
      dimension: TradeDimension;
      year: number;
      shocks: readonly TradeShock[];
    }
  | {
      kind: "scenario";
      group: string;
      month: string;
      scenarios: readonly Scenario[];
      breakEven?: { item: string; target: number };
    }
  | { kind: "decomposition"; group: string; from: string; to: string }
  /** Weights of an aggregate, as its published indices allow; the row is empty for a group's parts. */
  | { kind: "weights"; group: string; row: string }
  /** The same of a row of any table, and the rows that it is the mean of. */
  | { kind: "table-weights"; total: string; parts: readonly string[] }
  /** Prices ranked by how far each alone moves NTP: by a percent, or within its range in the months of the book. */
  | { kind: "tornado"; group: string; month: string; percent?: number }
  | { kind: "series"; request: SeriesRequest }
  /** From the flow of the table to a price of another book. */
  | {
      kind: "bridge";
      flow: TradeFlow;
      year: number;
      chapter: string;
      ntpBook: string;
      group: string;
      month: string;
      item: string;
      passThrough: number;
      share: number;
    }
  /** Results as they were recorded. */
  | { kind: "ledger"; entries: readonly LedgerEntry[]; pair?: Pair<number> }
  /** What changed of the table, or of all tables of its book. */
  | { kind: "vintages"; of: "table" | "book" }
  /** The reader's own weights went into it, which the stamp does not keep. */
  | { kind: "own-weights" };
