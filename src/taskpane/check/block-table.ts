import type { Book, Library, ReferenceTable } from "../../library";
import type { SourceStamp } from "../../workbook/plan";

/** A table with the book that prints it. */
export interface BookTable {
  book: Book;
  table: ReferenceTable;
}

/** The table that a block was made from; undefined when this version does not have it: then its cells are a table like any. */
export const blockTable = (
  library: Library,
  { table, edition }: SourceStamp,
): BookTable | undefined =>
  library.has(table)
    ? { book: library.bookOf(table), table: library.table(table, edition) }
    : undefined;
