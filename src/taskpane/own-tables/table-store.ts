import { createStore, del, set, values } from "idb-keyval";
import { type KeptTables, readKept } from "./kept-tables";

/** Keeps the reader's own tables in this browser only. */
export interface TableStore {
  /** Every collection; none where the browser keeps nothing. */
  all(): Promise<KeptTables[]>;
  /** Rejects when the browser has no room or keeps nothing. */
  put(tables: KeptTables): Promise<void>;
  remove(id: string): Promise<void>;
}

/** A store in IndexedDB, under a prefix (Office's partition key). */
export function browserTables(prefix = ""): TableStore {
  // Made with the first request: where storage is blocked, the making of it fails.
  let made: ReturnType<typeof createStore> | undefined;
  const store = () => (made ??= createStore(`${prefix}timbang.tables`, "collections"));
  return {
    async all() {
      try {
        return (await values<unknown>(store())).flatMap(readKept);
      } catch {
        return [];
      }
    },
    put: async (tables) => set(tables.id, tables, store()),
    remove: async (id) => del(id, store()),
  };
}
