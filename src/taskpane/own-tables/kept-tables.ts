import { type OwnTables } from "../../library";
import { type PackedTable, packTable, unpackTable } from "../../table";
import {
  fingerprint,
  isListOf,
  isObjectOf,
  isOneOf,
  isPackedTable,
  isText,
  readSetting,
  type Shape,
} from "../../workbook/plan";

/** A collection of the reader's own tables as it is kept and exported. */
export interface KeptTables {
  id: string;
  title: string;
  tables: PackedTable[];
}

const isKeptTables = isObjectOf({
  id: isText,
  title: isText,
  tables: isListOf(isPackedTable),
}) as Shape<KeptTables>;

/** What was kept, if it is such a collection: a browser may hold what another version wrote. */
export const readKept = (value: unknown): KeptTables[] => (isKeptTables(value) ? [value] : []);

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
export const withTable = (
  kept: KeptTables,
  table: Parameters<typeof packTable>[0],
): KeptTables => ({
  ...kept,
  tables: [...kept.tables.filter(({ id }) => id !== table.id), packTable(table)],
});

const fileFormat = "timbang-tables";

/** Collections as one file, to be handed on. */
export const exportText = (collections: readonly KeptTables[]): string =>
  JSON.stringify({ format: fileFormat, version: 1, collections });

const isExport = isObjectOf({
  format: isOneOf(fileFormat),
  version: isOneOf(1),
  collections: isListOf(isKeptTables),
});

/** The collections of such a file; undefined for any other file. */
export const readExport = (text: string): KeptTables[] | undefined =>
  readSetting(text, isExport)?.collections;
