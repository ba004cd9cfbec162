import type { RecordFilter } from "./filter-records";

/** What becomes of long data: keys of its dimensions and of one of its measures. */
export interface TableChoice {
  /** Dimensions whose members run down, the outermost first. */
  down: readonly string[];
  across: readonly string[];
  measure: string;
  filter?: RecordFilter;
}

/**
 * How a table is made of records: plain data, so that it can be kept with the table and applied to the records of another
 * edition of the file. What is neither down nor across is added up.
 */
export interface RecordsChoice extends TableChoice {
  /** Rows in the order of their sums, the largest first; as found when left out. */
  order?: "size";
  /** So many members of the outermost dimension down, the largest; the others together are one more. */
  top?: number;
  /** Percent of the row's, the column's or the whole table's sum in place of numbers. */
  share?: Share;
  /** Names that the reader gave to dimensions, by their keys. */
  names?: Readonly<Record<string, string>>;
}

export type Share = "row" | "column" | "all";
