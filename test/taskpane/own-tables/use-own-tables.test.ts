import type { BookPackage } from "../../../src/library";
import { useOwnTables, type KeptTables, type TableStore } from "../../../src/taskpane/own-tables";
import { withTable } from "../../../src/taskpane/own-tables/kept-tables";
import { ownTable } from "../../fixtures/own-table";
import { fixtureLibrary } from "../../fixtures/reference-library";
import { lateAnswers } from "../../support/late-answers";
import { renderHook } from "../../support/render-hook";

const named = (id: string) => ({ ...ownTable, id, title: { id, en: id } });
const mine = { id: "mine", title: "Saya" };
const earlier: KeptTables = withTable({ ...mine, tables: [] }, named("lama"));

/** A store whose list of tables comes late, and that takes a moment to put a thing. */
async function ownTables() {
  const lists = lateAnswers<KeptTables[]>();
  const stored = new Map<string, KeptTables>();
  let fault: Error | undefined;
  const store: TableStore = {
    tables: {
      all: lists.ask,
      async put(kept) {
        await Promise.resolve();
        if (fault) throw fault;
        stored.set(kept.id, kept);
      },
      remove: async (id) => void stored.delete(id),
    },
    books: { all: async () => [], put: async () => undefined, remove: async () => undefined },
  };
  const hook = await renderHook(() => useOwnTables(store, fixtureLibrary));
  const idsOf = (kept: KeptTables | undefined) => kept?.tables.map(({ id }) => id);
  return {
    hook,
    fail: (error: Error | undefined) => (fault = error),
    load: (found: KeptTables[]) => hook.act(() => lists.give(0, found)),
    shown: () => idsOf(hook.now.own.collections.find(({ id }) => id === mine.id)),
    stored: () => idsOf(stored.get(mine.id)),
  };
}

test("tables that are kept at once are all kept, in the order in which they were", async () => {
  const { hook, load, shown, stored } = await ownTables();
  await load([]);
  const { own } = hook.now;
  await hook.act(() => Promise.all(["a", "b", "c"].map((id) => own.keep(named(id), mine))));
  expect(shown()).toEqual(["a", "b", "c"]);
  expect(stored()).toEqual(["a", "b", "c"]);
});

test("a table that is kept before the store has answered is added to what was kept", async () => {
  const { hook, load, shown, stored } = await ownTables();
  await hook.act(() => void hook.now.own.keep(named("baru"), mine));
  expect(stored()).toBeUndefined();
  await load([earlier]);
  expect(shown()).toEqual(["lama", "baru"]);
  expect(stored()).toEqual(["lama", "baru"]);
});

test("what cannot be kept rejects, is not shown, and the next is kept", async () => {
  const { hook, load, fail, shown } = await ownTables();
  await load([earlier]);
  fail(new Error("no room"));
  await hook.act(() => expect(hook.now.own.keep(named("besar"), mine)).rejects.toThrow("no room"));
  expect(shown()).toEqual(["lama"]);
  fail(undefined);
  await hook.act(() => hook.now.own.keep(named("kecil"), mine));
  expect(shown()).toEqual(["lama", "kecil"]);
});

test("a collection is renamed, loses tables and goes with its last one; the library follows", async () => {
  const { hook, load, shown, stored } = await ownTables();
  await load([earlier]);
  await hook.act(() => hook.now.own.keep(named("baru"), mine));
  const { own } = hook.now;
  await hook.act(() =>
    Promise.all([own.rename(mine.id, "Milik saya"), own.removeTable(mine.id, "lama")]),
  );
  expect(hook.now.own.collections).toMatchObject([{ title: "Milik saya" }]);
  expect(shown()).toEqual(["baru"]);
  expect(hook.now.library.books.map(({ id }) => id)).toContain(mine.id);
  await hook.act(() => hook.now.own.removeTable(mine.id, "baru"));
  expect([shown(), stored()]).toEqual([undefined, undefined]);
  expect(hook.now.library.books.map(({ id }) => id)).not.toContain(mine.id);
});

test("a list that comes when the pane is gone changes nothing, and no store is no fault", async () => {
  const { hook, load } = await ownTables();
  await hook.unmount();
  await load([earlier]);
  expect(hook.now.own.collections).toEqual([]);
  const without = await renderHook(() => useOwnTables(undefined, fixtureLibrary));
  await without.act(() => without.now.own.keep(named("a"), mine));
  expect(without.now.own.collections).toMatchObject([mine]);
});

test("a book takes the place of the one with its id", async () => {
  const { hook, load } = await ownTables();
  await load([]);
  const [book] = fixtureLibrary.packages;
  const version = (of: string) => ({ ...book!, id: "buku", version: of }) as BookPackage;
  const { own } = hook.now;
  await hook.act(() => Promise.all([own.addBook(version("1")), own.addBook(version("2"))]));
  expect(hook.now.own.books).toMatchObject([{ id: "buku", version: "2" }]);
  await hook.act(() => hook.now.own.removeBook("buku"));
  expect(hook.now.own.books).toEqual([]);
});
