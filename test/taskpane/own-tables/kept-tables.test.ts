import {
  freeId,
  type KeptTables,
  ownTablesOf,
  withPacked,
  withTable,
} from "../../../src/taskpane/own-tables/kept-tables";
import { packTable } from "../../../src/table";
import { ownTable } from "../../fixtures/own-table";

const other = { ...ownTable, id: "lain", title: { id: "Lain", en: "Other" } };
const kept: KeptTables = withTable(
  withTable({ id: "mine", title: "Saya", tables: [] }, ownTable),
  other,
);
const ids = ({ tables }: KeptTables) => tables.map(({ id }) => id);

test("withTable puts a table that was read anew in the place of the old one", () => {
  const newer = withTable(kept, { ...ownTable, notes: [] });
  expect(ids(newer)).toEqual([ownTable.id, "lain"]);
  expect(newer.tables[0]?.notes).toEqual([]);
});

test("tables that are taken in leave the others of the collection", () => {
  const third = packTable({ ...other, id: "ketiga" });
  expect(ids(withPacked(kept, [third]))).toEqual([ownTable.id, "lain", "ketiga"]);
});

test("freeId keeps the id of the same table, and gives another title at its place another one", () => {
  expect(freeId(kept, ownTable)).toBe(ownTable.id);
  expect(freeId(kept, { ...other, id: ownTable.id })).toBe(`${ownTable.id}-2`);
});

test("the version of a table changes with its own figures only", () => {
  const versions = (tables: KeptTables) => ownTablesOf(tables).tables.map(({ version }) => version);
  const [first, second] = versions(kept);
  const newer = versions(withTable(kept, { ...other, notes: [] }));
  expect(newer[0]).toBe(first);
  expect(newer[1]).not.toBe(second);
});
