import type { PrintedRow } from "./body";
import type { PublicationProfile, TableProfile } from "./profile";
import type { PrintedTable } from "./read-tables";
import { rowKeys, rowParents } from "./row-keys";

/** A printed row with its place in the table. */
export interface KeyedRow extends PrintedRow {
  key: string;
  parent: string;
}

/** A printed table with the names that the profile gives it. */
export interface KeyedTable {
  profile: TableProfile;
  printed: PrintedTable;
  rows: KeyedRow[];
}

/**
 * Joins the tables of a text with the profile of its publication.
 *
 * @throws Error when a table is missing, is not in the profile, or has other columns than the profile says
 */
export function assembleTables(
  printed: readonly PrintedTable[],
  profile: PublicationProfile,
): KeyedTable[] {
  const byId = new Map(printed.map((table) => [tableId(table), table]));
  for (const id of byId.keys()) {
    if (!profile.tables.some((table) => table.id === id)) {
      throw new Error(`${profile.book}: table ${id} of the text is not in the profile`);
    }
  }
  return profile.tables.map((table) => {
    const found = byId.get(table.id);
    if (!found) throw new Error(`${profile.book}: table ${table.id} is not in the text`);
    if (found.headers.length !== table.columns.length) {
      throw new Error(
        `${table.id}: ${found.headers.length} columns in the text, ${table.columns.length} in the profile`,
      );
    }
    const rows = found.rows.flatMap((row) => separate(row, table)).map(withOwnCode);
    const keys = rowKeys(rows, table.rows);
    const parents = rowParents(rows, keys, table.rows);
    return {
      profile: table,
      printed: found,
      rows: rows.map((row, index) => ({
        ...row,
        key: keys[index] as string,
        parent: parents[index] as string,
      })),
    };
  });
}

/** `t6.2` for a table of the text, `l2` for one of the appendix. */
export const tableId = ({ appendix, number }: PrintedTable): string =>
  (appendix ? "l" : "t") + number;

/** Labels that run together become rows of their own; only one of them keeps the numbers. */
function separate(row: PrintedRow, { runTogether = [] }: TableProfile): PrintedRow[] {
  const known = runTogether.find(({ printed }) => printed === row.label);
  if (!known) return [row];
  return known.labels.map((label) => ({
    ...row,
    label,
    values: row.values.map((value) => (label === known.numbersOf ? value : "")),
  }));
}

/** A code that is printed as part of the label: `686. Atapupu`. */
function withOwnCode(row: PrintedRow): PrintedRow {
  const code = row.code === "" ? /^(\d{3})\. /.exec(row.label)?.[1] : undefined;
  return code === undefined ? row : { ...row, code };
}
