import { useEffect, useMemo, useRef, useState } from "react";
import { type BookPackage, createLibrary, type Library, ownPackage } from "../../library";
import type { OwnTable } from "../../table";
import { useTurns } from "../use-turns";
import { freeId, type KeptTables, ownTablesOf, withPacked, withTable } from "./kept-tables";
import type { TableStore } from "./table-store";

/** The reader's own tables, and what can be done with them. What cannot be kept rejects. */
export interface OwnTablesBox {
  collections: readonly KeptTables[];
  /** A table with its id and its title is replaced. */
  keep(table: OwnTable, collection: Pick<KeptTables, "id" | "title">): Promise<void>;
  /** Puts what was read again in the place of a kept table, whatever its title is now. */
  replace(collection: string, table: OwnTable): Promise<void>;
  rename(id: string, title: string): Promise<void>;
  /** Books made of own figures. */
  books: readonly BookPackage[];
  /** Keeps a book that was made of own figures, in the place of the one with its id. */
  addBook(book: BookPackage): Promise<void>;
  removeBook(id: string): Promise<void>;
  removeTable(collection: string, table: string): Promise<void>;
  /** Takes collections in; a table of the same id is replaced, others of its collection stay. */
  add(collections: readonly KeptTables[]): Promise<void>;
}

/** The kept tables, and the library with them beside its books. */
export function useOwnTables(
  store: TableStore | undefined,
  books: Library,
): { own: OwnTablesBox; library: Library } {
  const [collections, setCollections] = useState<readonly KeptTables[]>([]);
  const [made, setMade] = useState<readonly BookPackage[]>([]);
  // Changes that come close together each build on the one before, and on what was kept.
  const latest = useRef(collections);
  const inTurn = useTurns();
  useEffect(() => {
    let isShown = true;
    void inTurn(async () => {
      const [tables, kept] = await Promise.all([store?.tables.all(), store?.books.all()]);
      if (!isShown) return;
      latest.current = sorted(tables ?? []);
      setCollections(latest.current);
      setMade(kept ?? []);
    });
    return () => {
      isShown = false;
    };
  }, [store, inTurn]);
  const library = useMemo(
    () =>
      collections.length + made.length === 0
        ? books
        : createLibrary([
            ...books.packages,
            ...made,
            ...collections.map((kept) => ownPackage(ownTablesOf(kept))),
          ]),
    [books, collections, made],
  );
  const own = useMemo((): OwnTablesBox => {
    const find = (id: string) => latest.current.find((one) => one.id === id);
    const show = (next: readonly KeptTables[]) => {
      latest.current = sorted(next);
      setCollections(latest.current);
    };
    const put = async (changed: readonly KeptTables[]) => {
      for (const kept of changed) await store?.tables.put(kept);
      const ids = changed.map(({ id }) => id);
      show([...latest.current.filter(({ id }) => !ids.includes(id)), ...changed]);
    };
    const change = (id: string, changed: (kept: KeptTables) => KeptTables) =>
      inTurn(async () => {
        const kept = find(id);
        if (kept) await put([changed(kept)]);
      });
    return {
      collections,
      keep: (table, { id, title }) =>
        inTurn(() => {
          const kept = find(id) ?? { id, title, tables: [] };
          return put([withTable(kept, { ...table, id: freeId(kept, table) })]);
        }),
      replace: (id, table) => change(id, (kept) => withTable(kept, table)),
      rename: (id, title) => change(id, (kept) => ({ ...kept, title })),
      books: made,
      addBook: (book) =>
        inTurn(async () => {
          await store?.books.put(book);
          setMade((now) => [...now.filter(({ id }) => id !== book.id), book]);
        }),
      removeBook: (id) =>
        inTurn(async () => {
          await store?.books.remove(id);
          setMade((now) => now.filter((book) => book.id !== id));
        }),
      removeTable: (id, table) =>
        inTurn(async () => {
          const kept = find(id);
          if (!kept) return;
          const tables = kept.tables.filter((one) => one.id !== table);
          if (tables.length > 0) return put([{ ...kept, tables }]);
          await store?.tables.remove(id);
          show(latest.current.filter((one) => one.id !== id));
        }),
      add: (added) =>
        inTurn(() =>
          put(
            added.map((one) =>
              withPacked({ ...one, tables: find(one.id)?.tables ?? [] }, one.tables),
            ),
          ),
        ),
    };
  }, [collections, made, store, inTurn]);
  return { own, library };
}

const sorted = (collections: readonly KeptTables[]): KeptTables[] =>
  [...collections].sort((a, b) => a.title.localeCompare(b.title, "id"));
