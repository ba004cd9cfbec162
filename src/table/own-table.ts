import type { DecimalMark } from "../core";
import type { Table } from "./table";

/** A table that no book prints, with what its reader has agreed to. */
export interface OwnTable extends Table {
  /** Of its figures, whose rows are as they were read. */
  corrections?: readonly Correction[];
  /** How it was read from its file. */
  recipe?: ReadingRecipe;
  /** Its figures as they were before, the oldest first. */
  vintages?: readonly Vintage[];
}

/** A figure that contradicts others, and what the reader takes in its place. */
export interface Correction {
  /** Keys of its row and its column. */
  row: string;
  column: string;
  printed: string;
  corrected: string;
  /** The statements that say so. */
  proof: string;
}

/** How a table was read: enough to find it again in a newer file, and to read it in the same way. */
export interface ReadingRecipe {
  /** Its title as it is in the file, which the reader may have replaced. */
  title: string;
  /** `Tabel 3`, where the file numbers its tables. */
  caption: string;
  /** Where its area begins in the grid of its sheet or page, whose number is counted from 0. */
  grid: number;
  top: number;
  left: number;
  /** The row of its first header and the column of its labels. */
  header: readonly [row: number, column: number];
  /** Of a table that the reader cut out or put together: the areas that make it up. */
  areas?: readonly RecipeArea[];
  headerRows?: readonly number[];
  labelColumns?: readonly number[];
  skipRows?: readonly number[];
  skipColumns?: readonly number[];
  decimalMark?: DecimalMark;
  /** What the reader calls it, where that is not what the file says. */
  ownTitle?: string;
  unit?: string;
}

/** Figures as they were before their publisher changed them. Which figures are meant says the table that holds it. */
export interface Vintage {
  /** Day on which they were read, and day on which others stood in their place. */
  readOn: string;
  until: string;
  /** Names of the file that they were read from and of the one that says otherwise, where these are files of the reader's. */
  file?: string;
  untilFile?: string;
  /** Day of the publisher's own last change, as it said then. */
  lastUpdate?: string;
  /** By the keys of row and column: what was printed then, with its mark; empty where nothing was. */
  cells: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A rectangle of a grid, rows and columns from 0; without `bottom` or `right` it goes on to the edge. */
export interface RecipeArea {
  grid: number;
  top: number;
  left: number;
  bottom?: number;
  right?: number;
}

/** Its rows with the corrections that speak of figures as they are printed there. */
export function correctedTable<T extends Table>(
  table: T,
  corrections: readonly Correction[] = [],
): T {
  const known = corrections.filter((one) => appliesTo(table, one));
  if (known.length === 0) return table;
  const rows = table.rows.map((row) => {
    const own = known.filter((one) => one.row === row.key);
    if (own.length === 0) return row;
    const values = table.columns.map(
      ({ key }, at) => own.find(({ column }) => column === key)?.corrected ?? row.values[at] ?? "",
    );
    return { ...row, values };
  });
  return { ...table, rows };
}

/** Whether a table prints what a correction says. */
export const appliesTo = (
  { rows, columns }: Table,
  { row, column, printed }: Correction,
): boolean =>
  rows.find(({ key }) => key === row)?.values[columns.findIndex(({ key }) => key === column)] ===
  printed;
