import type { ResourceDescriptor } from "./descriptor";

/** The tables of one publication, by the part of their id after the dot. */
export interface CheckedTables {
  /** Keys of its rows; undefined for an unknown table. */
  keysOf(table: string): string[] | undefined;
  fieldsOf(table: string): string[];
}

/** @param rowsOf the checked rows of each table, by its id */
export function checkedTables(
  publication: string,
  resources: readonly ResourceDescriptor[],
  rowsOf: ReadonlyMap<string, readonly (readonly string[])[]>,
): CheckedTables {
  const find = (table: string) => resources.find(({ name }) => name === `${publication}.${table}`);
  return {
    keysOf(table) {
      const resource = find(table);
      return resource && (rowsOf.get(resource.name) ?? []).map(([key = ""]) => key);
    },
    fieldsOf: (table) => find(table)?.schema.fields.map(({ name }) => name) ?? [],
  };
}

/**
 * @param added keys of rows that only the corrected edition has
 * @throws what `fail` makes of it, when there is no such cell; an empty column stands for the whole row
 */
export function requirePlace(
  { table, row, column }: { table: string; row: string; column: string },
  tables: CheckedTables,
  added: readonly string[],
  fail: (what: string) => Error,
): void {
  const keys = tables.keysOf(table);
  if (!keys) throw fail(`no table ${table}`);
  if (!keys.includes(row) && !added.includes(row)) throw fail(`table ${table} has no row ${row}`);
  if (column !== "" && !tables.fieldsOf(table).includes(column)) {
    throw fail(`table ${table} has no column ${column}`);
  }
}
