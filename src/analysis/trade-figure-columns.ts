/** What a column of an analysis of trade shows. */
export type FigureColumnId =
  | "value"
  | "month-change"
  | "year-change"
  | "cumulative"
  | "cumulative-change"
  | "first"
  | "second"
  | "balance"
  | "coverage"
  | "first-share"
  | "second-share"
  | "rca"
  | "intensity"
  | "value-before"
  | "weight-before"
  | "value-now"
  | "weight-now"
  | "price-before"
  | "price-now"
  | "price-change";

export interface FigureColumn {
  id: FigureColumnId;
  /** By line; undefined where there is none. */
  values: readonly (number | undefined)[];
}

/** An analysis of trade: figures as books or the reader's own data have them, and what is computed of them, line by line. */
export interface TradeFigures {
  kind: "months" | "comparison" | "prices";
  /** Ids of the tables that the figures come from, the first one before all. */
  tables: readonly string[];
  /** Months as `2020-01`, or what the lines are called. */
  labels: readonly string[];
  inputs: readonly FigureColumn[];
  /** Of months: what is printed beside each, such as `*`; nothing where no month has a mark. */
  marks?: readonly (string | undefined)[];
  measures: readonly FigureColumn[];
  /** Of prices: how the unit values changed together, the year before = 100. */
  index?: number;
}
