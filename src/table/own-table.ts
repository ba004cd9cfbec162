import * as v from "valibot";
import { count, list, mapOf, pair, text } from "../shapes";
import type { Table } from "./table";

/** A figure that contradicts others, and what the reader takes in its place. */
export const correctionShape = v.object({
  /** Keys of its row and its column. */
  row: text,
  column: text,
  printed: text,
  corrected: text,
  /** The statements that say so. */
  proof: text,
});
export type Correction = v.InferOutput<typeof correctionShape>;

const corner = { grid: count, top: count, left: count };

/** A rectangle of a grid, rows and columns from 0; without `bottom` or `right` it goes on to the edge. */
const recipeAreaShape = v.object({
  ...corner,
  bottom: v.optional(count),
  right: v.optional(count),
});
export type RecipeArea = v.InferOutput<typeof recipeAreaShape>;

const counts = v.optional(list(count));

/** How a table was read: enough to find it again in a newer file, and to read it in the same way. */
export const readingRecipeShape = v.object({
  /** Its title as it is in the file, which the reader may have replaced. */
  title: text,
  /** `Tabel 3`, where the file numbers its tables. */
  caption: text,
  /** Where its area begins in the grid of its sheet or page, whose number is counted from 0. */
  ...corner,
  /** The row of its first header and the column of its labels. */
  header: pair,
  /** Of a table that the reader cut out or put together: the areas that make it up. */
  areas: v.optional(list(recipeAreaShape)),
  headerRows: counts,
  labelColumns: counts,
  skipRows: counts,
  skipColumns: counts,
  decimalMark: v.optional(v.picklist([",", "."])),
  /** What the reader calls it, where that is not what the file says. */
  ownTitle: v.optional(text),
  unit: v.optional(text),
});
export type ReadingRecipe = v.InferOutput<typeof readingRecipeShape>;

/** Figures as they were before their publisher changed them. Which figures are meant says the table that holds it. */
export const vintageShape = v.object({
  /** Day on which they were read, and day on which others stood in their place. */
  readOn: text,
  until: text,
  /** Names of the file that they were read from and of the one that says otherwise, where these are files of the reader's. */
  file: v.optional(text),
  untilFile: v.optional(text),
  /** Day of the publisher's own last change, as it said then. */
  lastUpdate: v.optional(text),
  /** By the keys of row and column: what was printed then, with its mark; empty where nothing was. */
  cells: mapOf(mapOf(text)),
});
export type Vintage = v.InferOutput<typeof vintageShape>;

/** A table that no book prints, with what its reader has agreed to. */
export interface OwnTable extends Table {
  /** Of its figures, whose rows are as they were read. */
  corrections?: readonly Correction[];
  /** How it was read from its file. */
  recipe?: ReadingRecipe;
  /** Its figures as they were before, the oldest first. */
  vintages?: readonly Vintage[];
}
