import { createBook, tableName, type Book } from "./book";
import { unknownName } from "./named";
import type { BookPackage, Edition, Erratum, ReferenceTable, TableDescriptor } from "./types";

/** Books, and their tables by id. A value: one with more books is another library. */
export interface Library {
  packages: readonly BookPackage[];
  books: readonly Book[];
  /** Every table of every book, in printed order. */
  tables: readonly TableDescriptor[];
  /** @throws CoreError `unknown-id`, with the nearest id */
  book(id: string): Book;
  has(tableId: string): boolean;
  /** The book of a table. @throws CoreError `unknown-id`, with the nearest id */
  bookOf(tableId: string): Book;
  /**
   * @throws CoreError `unknown-id`, with the nearest id
   * @example library.table("ntp-kaltim-2020.l2").rows[0].key // "it"
   */
  table(id: string, edition?: Edition): ReferenceTable;
  /** The errata of one table. */
  errata(tableId: string): Erratum[];
}

/** A library of some books; of two with the same id the later one counts. */
export function createLibrary(packages: readonly BookPackage[]): Library {
  const books = new Map(packages.map((data) => [idKey(data.id), createBook(data)]));
  const places = new Map(
    [...books.values()].flatMap((book) =>
      book.tables.map((table) => [idKey(table.id), { book, table }] as const),
    ),
  );
  const placeOf = (id: string) => {
    const place = places.get(idKey(id));
    if (place) return place;
    throw unknownName(
      "id",
      id,
      [...places.values()].map(({ table }) => table.id),
    );
  };
  return {
    packages,
    books: [...books.values()],
    tables: [...places.values()].map(({ table }) => table),
    book(id) {
      const found = books.get(idKey(id));
      if (found) return found;
      throw unknownName(
        "publication",
        id,
        [...books.values()].map((book) => book.id),
      );
    },
    has: (tableId) => places.has(idKey(tableId)),
    bookOf: (tableId) => placeOf(tableId).book,
    table(id, edition) {
      const { book, table } = placeOf(id);
      return book.table(tableName(table), edition);
    },
    errata(tableId) {
      const { book, table } = placeOf(tableId);
      return book.errata(tableName(table));
    },
  };
}

const idKey = (id: string): string => id.trim().toLowerCase();
