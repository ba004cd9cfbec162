import type { TextCell } from "../cells";
import { cellText } from "./cell-kind";
import type { TableLayout } from "./table-layout";
import type { CellDoubt, ReadValue } from "./table-numbers";

/** A cell of a table that is not certain; rows and columns are those of the table. */
export interface ReadDoubt {
  kind: CellDoubt;
  row: number;
  column: number;
  /** As it is in the file. */
  printed: string;
  readings?: string[];
}

/** What is not certain about a table as a whole. */
export type TableDoubt =
  | "no-header"
  | "no-labels"
  /** It wears the title of another table. */
  | "doubled-caption"
  /** Its place on the page was found by its numbers only. */
  | "no-caption"
  /** Nothing tells which mark sets off decimals. */
  | "decimal-mark";

export const doubtOf = (
  read: ReadValue,
  cell: TextCell,
  row: number,
  column: number,
): ReadDoubt => ({
  kind: read.doubt ?? "no-number",
  row,
  column,
  printed: cellText(cell),
  ...(read.readings && { readings: read.readings }),
});

/** What is not certain about a table, by what was found of it. */
export function tableDoubts(
  layout: TableLayout,
  labelColumns: number,
  doubts: readonly ReadDoubt[],
): TableDoubt[] {
  const found: TableDoubt[] = [];
  if (layout.headerRows.length === 0) found.push("no-header");
  if (labelColumns === 0) found.push("no-labels");
  if (layout.grid.grid.isFoundByNumbers) found.push("no-caption");
  if (doubts.some(({ kind }) => kind === "decimal-mark")) found.push("decimal-mark");
  return found;
}
