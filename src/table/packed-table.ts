import * as v from "valibot";
import { list, mapOf, text } from "../shapes";
import { correctionShape, readingRecipeShape, vintageShape } from "./own-table";
import { tableSourceShape } from "./source";
import { bilingualShape, columnShape, recordsRecipeShape } from "./table";

/** Rows as a few long texts, a line a row: small to keep and quick to read. */
const packedRowsShape = v.object({
  /** Key, code, parent and label of each row. */
  heads: text,
  values: text,
  /** Words of each row, where the table has columns of them. */
  words: v.optional(text),
  /** By the position of a row: its label as printed, where that is another. */
  printedLabels: v.optional(mapOf(text)),
  /** By the position of a row: its marks by column key. */
  marks: v.optional(mapOf(mapOf(text))),
});
export type PackedRows = v.InferOutput<typeof packedRowsShape>;

/** A table in the same form, to be kept in a workbook. */
export const packedTableShape = v.object({
  id: text,
  title: bilingualShape,
  columns: list(columnShape),
  wordColumns: v.optional(list(text)),
  notes: list(bilingualShape),
  source: tableSourceShape,
  fromRecords: v.optional(recordsRecipeShape),
  corrections: v.optional(list(correctionShape)),
  recipe: v.optional(readingRecipeShape),
  vintages: v.optional(list(vintageShape)),
  ...packedRowsShape.entries,
});
export type PackedTable = v.InferOutput<typeof packedTableShape>;
