import * as v from "valibot";
import { type OwnTables } from "../../library";
import { list, readSetting, text } from "../../shapes";
import {
  type OwnTable,
  type PackedTable,
  packedTableShape,
  packTable,
  unpackTable,
} from "../../table";
import { fingerprint } from "../../workbook/plan";

/** A collection of the reader's own tables as it is kept and exported. */
const keptTablesShape = v.object({ id: text, title: text, tables: list(packedTableShape) });
export type KeptTables = v.InferOutput<typeof keptTablesShape>;

/** What was kept, if it is such a collection: a browser may hold what another version wrote. */
export const readKept = (value: unknown): KeptTables[] =>
  v.is(keptTablesShape, value) ? [value] : [];

/** As a library takes it; the version of a table changes with every figure. */
export const ownTablesOf = ({ id, title, tables }: KeptTables): OwnTables => ({
  id,
  version: "",
  title: { id: title, en: title },
  tables: tables.map((table) => ({
    ...unpackTable(table),
    version: fingerprint([[JSON.stringify(table)]]),
  })),
});

/** A collection with one more table; one with the same id is replaced. */
export const withTable = (kept: KeptTables, table: OwnTable): KeptTables =>
  withPacked(kept, [packTable(table)]);

/** A collection with more tables, each in the place of the one with its id. */
export function withPacked(kept: KeptTables, added: readonly PackedTable[]): KeptTables {
  const replaced = kept.tables.map((table) => added.find(({ id }) => id === table.id) ?? table);
  const isNew = ({ id }: PackedTable) => !kept.tables.some((table) => table.id === id);
  return { ...kept, tables: [...replaced, ...added.filter(isNew)] };
}

/** An id that no other table of a collection has: two files of one name may hold tables of other titles at one place. */
export function freeId({ tables }: KeptTables, { id, title }: OwnTable): string {
  const isTaken = (wanted: string) =>
    tables.some((other) => other.id === wanted && other.title.id !== title.id);
  let free = id;
  for (let count = 2; isTaken(free); count++) free = `${id}-${count}`;
  return free;
}

const fileFormat = "timbang-tables";

/** Collections as one file, to be handed on. */
export const exportText = (collections: readonly KeptTables[]): string =>
  JSON.stringify({ format: fileFormat, version: 1, collections });

const exportShape = v.object({
  format: v.literal(fileFormat),
  version: v.literal(1),
  collections: list(keptTablesShape),
});

/** The collections of such a file; undefined for any other file. */
export const readExport = (file: string): readonly KeptTables[] | undefined =>
  readSetting(file, exportShape)?.collections;
