import type { BookPackage } from "../library";
import { type Column, type PackedRows, unpackRows } from "../table";

/** Books as they are stored: what many tables have in common once, rows as texts. */
export interface PackedBooks {
  /** Every column of any table, each once. */
  columns: Column[];
  books: PackedBook[];
}

type BookTable = BookPackage["tables"][number];

export interface PackedBook extends Omit<BookPackage, "tables"> {
  tables: (Omit<BookTable, "columns" | "rows"> & PackedRows & { columns: number[] })[];
}

export const unpackBooks = ({ columns, books }: PackedBooks): BookPackage[] =>
  books.map((book) => ({
    ...book,
    tables: book.tables.map(
      ({ heads, values, printedLabels, marks, columns: positions, ...facts }): BookTable => ({
        ...facts,
        columns: positions.flatMap((at) => columns[at] ?? []),
        rows: unpackRows({ heads, values, printedLabels, marks }),
      }),
    ),
  }));
