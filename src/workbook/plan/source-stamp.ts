import * as v from "valibot";
import { allOptional, list, text } from "../../shapes";
import { packedTableShape } from "../../table";
import { blockRecipeShape } from "./block-recipe";
import { stampHeadShape } from "./stamp-head";

const texts = list(text);

const chartKindShape = v.picklist(["Line", "ColumnClustered", "BarClustered"]);
export type ChartKind = v.InferOutput<typeof chartKindShape>;

/** What a block was made from, as its record keeps it. */
const sourceStampShape = v.object({
  ...stampHeadShape.entries,
  /** All tables that its numbers come from, where these are several. */
  tables: v.optional(texts),
  /** Row keys and column names of a block that holds only a part of its table. */
  part: v.optional(allOptional({ rows: v.optional(texts), columns: v.optional(texts) })),
  /** Rows of books are called by their English names; as printed when left out. */
  rowNaming: v.optional(v.literal("english")),
  /** The marks of a table are in a column of their own. */
  marksColumn: v.optional(v.boolean()),
  /** The chart beside a table. */
  chart: v.optional(v.object({ kind: chartKindShape, title: text, rows: v.optional(texts) })),
  /** Of a block that is not a plain table. */
  recipe: v.optional(blockRecipeShape),
  /** The table itself, of one that no book prints: the workbook needs no library to know it. */
  own: v.optional(packedTableShape),
  /** No book prints the table, and it is too large to travel with the workbook. */
  ownIsLeftOut: v.optional(v.boolean()),
});
export type SourceStamp = v.InferOutput<typeof sourceStampShape>;

/** Whether a value is a stamp as blocks of this version have it. */
export const isSourceStamp = (value: unknown): value is SourceStamp =>
  v.is(sourceStampShape, value);
