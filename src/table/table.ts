import * as v from "valibot";
import type { Bilingual } from "../language";
import { text } from "../shapes";
import { recordsChoiceShape } from "./records-choice";
import type { TableSource } from "./source";
import { unitShape } from "./unit";

/** A table as every part of the program sees it, whether a book prints it, a reader's file holds it or the Web API sent it. */
export interface Table {
  /** Unique in its library. */
  id: string;
  title: Bilingual;
  columns: readonly Column[];
  rows: Row[];
  /** Headers of the columns of words, where a table has several: `Subsektor`, `Komoditas`, `Satuan`. */
  wordColumns?: readonly string[];
  /** Footnotes and the source line printed below it. */
  notes: readonly Bilingual[];
  source: TableSource;
  /** How it was made of long data; a table that a file prints as it is has none. */
  fromRecords?: RecordsRecipe;
}

/** What makes the same table of another edition of a file. */
export const recordsRecipeShape = v.object({
  /** Id of the long table in its file. */
  of: text,
  choice: recordsChoiceShape,
});
export type RecordsRecipe = v.InferOutput<typeof recordsRecipeShape>;

export const bilingualShape = v.object({ id: text, en: text });

/** A column of numbers. */
export const columnShape = v.object({
  ...unitShape.entries,
  /** Unique in the table: `2020-01`, `change_pct`, `export_usd_2019`. */
  key: text,
  /** Its header as printed, the lines of a merged one joined; unique in the table. */
  title: bilingualShape,
  /** What it covers, where its header or its table says so: `2020`, `2020-01`, `2020-01/2020-06`. */
  period: v.optional(text),
  /** What it measures, as a word of the table's own: `it`, `value`, `share`. */
  measure: v.optional(text),
});
export type Column = v.InferOutput<typeof columnShape>;

export interface Row {
  /** Unique in the table, stable over its editions. */
  key: string;
  /** HS chapter, port or area code as text, else empty. */
  code: string;
  /** Key of the row that this one belongs to, else empty. */
  parent: string;
  label: string;
  /** The label as printed, where a correction shows another. */
  printedLabel?: string;
  /** A cell a column. */
  values: PrintedValue[];
  /** By word column: what is in this row, what is printed once for several rows in each of them. */
  words?: string[];
  /** Marks that are printed beside numbers, by column key: `r`, `*`, `1)`. Most rows have none. */
  marks?: Record<string, string>;
}

/**
 * What a cell prints: a number in canonical form that keeps its printed decimals (`104.50`), `-` for nil, an empty text where
 * nothing is printed, or a mark in place of a number (`...`, `NA`, `x`).
 */
export type PrintedValue = string;
