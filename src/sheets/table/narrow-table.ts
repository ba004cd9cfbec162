import type { ReferenceTable } from "../../library";

/** The part of a table that is wanted; what is left out means all. */
export interface TablePart {
  /** Row keys. */
  rows?: readonly string[];
  /** Column keys. */
  columns?: readonly string[];
}

/** A table with some of its rows and columns only, in their printed order. */
export function narrowTable(table: ReferenceTable, { rows, columns }: TablePart): ReferenceTable {
  const keptRows = rows && new Set(rows);
  const keptColumns = columns && new Set(columns);
  const shown = table.columns.map(({ key }) => !keptColumns || keptColumns.has(key));
  const narrow = table.rows
    .filter(({ key }) => !keptRows || keptRows.has(key))
    .map((row) => ({ ...row, values: row.values.filter((_, column) => shown[column]) }));
  return {
    ...table,
    rows: narrow,
    rowCount: narrow.length,
    columns: table.columns.filter((_, column) => shown[column]),
  };
}

/**
 * Keys of the main rows: those that belong to none, those that others belong to, and what is next to these (It beside
 * Ib). All rows of a table without hierarchy.
 */
export function mainRows({ rows }: Pick<ReferenceTable, "rows">): string[] {
  const parents = new Set(rows.map(({ parent }) => parent));
  const levels = new Set(rows.filter(({ key }) => parents.has(key)).map(({ parent }) => parent));
  return rows.filter(({ parent }) => parent === "" || levels.has(parent)).map(({ key }) => key);
}
