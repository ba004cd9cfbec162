import type { Bilingual } from "../language";
import type { TableSource } from "./source";
import type { RecordsChoice } from "./records-choice";
import type { Unit } from "./unit";

/** A table as every part of the program sees it, whether a book prints it, a reader's file holds it or the Web API sent it. */
export interface Table {
  /** Unique in its library. */
  id: string;
  title: Bilingual;
  columns: Column[];
  rows: Row[];
  /** Headers of the columns of words, where a table has several: `Subsektor`, `Komoditas`, `Satuan`. */
  wordColumns?: string[];
  /** Footnotes and the source line printed below it. */
  notes: Bilingual[];
  source: TableSource;
  /** How it was made of long data; a table that a file prints as it is has none. */
  fromRecords?: RecordsRecipe;
}

/** What makes the same table of another edition of a file. */
export interface RecordsRecipe {
  /** Id of the long table in its file. */
  of: string;
  choice: RecordsChoice;
}

/** A column of numbers. */
export interface Column extends Unit {
  /** Unique in the table: `2020-01`, `change_pct`, `export_usd_2019`. */
  key: string;
  /** Its header as printed, the lines of a merged one joined; unique in the table. */
  title: Bilingual;
  /** What it covers, where its header or its table says so: `2020`, `2020-01`, `2020-01/2020-06`. */
  period?: string;
  /** What it measures, as a word of the table's own: `it`, `value`, `share`. */
  measure?: string;
}

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
