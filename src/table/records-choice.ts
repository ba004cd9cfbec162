import * as v from "valibot";
import { count, list, mapOf, text } from "../shapes";

/** What becomes of long data: keys of its dimensions and of one of its measures. */
const tableChoiceShape = v.object({
  /** Dimensions whose members run down, the outermost first. */
  down: list(text),
  across: list(text),
  measure: text,
  /** Keys of the members that stay, by the key of their dimension; a dimension that is not named keeps all. */
  filter: v.optional(mapOf(list(text))),
});
export type TableChoice = v.InferOutput<typeof tableChoiceShape>;

const shareShape = v.picklist(["row", "column", "all"]);
export type Share = v.InferOutput<typeof shareShape>;

/**
 * How a table is made of records: plain data, so that it can be kept with the table and applied to the records of another
 * edition of the file. What is neither down nor across is added up.
 */
export const recordsChoiceShape = v.object({
  ...tableChoiceShape.entries,
  /** Rows in the order of their sums, the largest first; as found when left out. */
  order: v.optional(v.literal("size")),
  /** So many members of the outermost dimension down, the largest; the others together are one more. */
  top: v.optional(count),
  /** Percent of the row's, the column's or the whole table's sum in place of numbers. */
  share: v.optional(shareShape),
  /** Names that the reader gave to dimensions, by their keys. */
  names: v.optional(mapOf(text)),
});
export type RecordsChoice = v.InferOutput<typeof recordsChoiceShape>;
