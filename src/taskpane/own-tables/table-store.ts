import { createStore, del, set, values } from "idb-keyval";
import type { BookPackage } from "../../library";
import { readBook } from "./kept-books";
import { type KeptTables, readKept } from "./kept-tables";

/** Keeps things with an id in this browser only. */
export interface Shelf<Thing> {
  /** Everything; nothing where the browser keeps nothing. */
  all(): Promise<Thing[]>;
  /** Rejects when the browser has no room or keeps nothing. */
  put(thing: Thing): Promise<void>;
  remove(id: string): Promise<void>;
}

/** The reader's own tables, in collections, and the books made of own figures. */
export interface TableStore {
  tables: Shelf<KeptTables>;
  books: Shelf<BookPackage>;
}

/** A store in IndexedDB, under a prefix (Office's partition key). */
export const browserTables = (prefix = ""): TableStore => ({
  tables: browserShelf(`${prefix}timbang.tables`, "collections", readKept),
  books: browserShelf(`${prefix}timbang.books`, "books", readBook),
});

function browserShelf<Thing extends { id: string }>(
  database: string,
  name: string,
  read: (value: unknown) => Thing[],
): Shelf<Thing> {
  // Made with the first request: where storage is blocked, the making of it fails.
  let made: ReturnType<typeof createStore> | undefined;
  const store = () => (made ??= createStore(database, name));
  return {
    async all() {
      try {
        return (await values<unknown>(store())).flatMap(read);
      } catch {
        return [];
      }
    },
    put: async (thing) => set(thing.id, thing, store()),
    remove: async (id) => del(id, store()),
  };
}
