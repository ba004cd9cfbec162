import { type Book, type Library, type ReferenceTable, withRowNames } from "../../library";
import type { SourceStamp } from "../../workbook/plan";

/** A table with the book that prints it. */
export interface BookTable {
  book: Book;
  table: ReferenceTable;
  /** The same as the block shows it, which may call its rows by their English names. */
  shown: ReferenceTable;
}

/** The table that a block was made from; undefined when this version does not have it: then its cells are a table like any. */
export function blockTable(
  library: Library,
  { table: id, edition, rowNaming }: SourceStamp,
): BookTable | undefined {
  if (!library.has(id)) return undefined;
  const table = library.table(id, edition);
  return { book: library.bookOf(id), table, shown: withRowNames(table, rowNaming) };
}
