// Past the index, which needs a file that this script writes.
import type { PackedBooks } from "../../src/bundled/unpack-books";
import type { BookPackage } from "../../src/library/types";
import { type Column, packRows } from "../../src/table";

/** Books as the program stores them, which `unpackBooks` undoes. */
export function packBooks(books: readonly BookPackage[]): PackedBooks {
  const columns: Column[] = [];
  const places = new Map<string, number>();
  const placeOf = (column: Column): number => {
    const text = JSON.stringify(column);
    const place = places.get(text) ?? columns.push(column) - 1;
    places.set(text, place);
    return place;
  };
  const packed = books.map((book) => ({
    ...book,
    tables: book.tables.map(({ columns: own, rows, ...facts }) => ({
      ...facts,
      columns: own.map(placeOf),
      ...packRows(rows),
    })),
  }));
  return { columns, books: packed };
}
