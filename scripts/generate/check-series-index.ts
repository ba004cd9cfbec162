import type { SeriesIndex, SeriesSource } from "../../src/library";

type RowsOf = ReadonlyMap<string, readonly (readonly string[])[]>;

/** @throws Error when a series names a table or a row that does not exist */
export function checkSeriesIndex(
  publication: string,
  { groups, items }: SeriesIndex,
  rowsOf: RowsOf,
): void {
  const keys = new Set<string>();
  for (const { id, measures } of groups) {
    const tableRows = (table: string) => {
      const rows = rowsOf.get(`${publication}.${table}`);
      if (!rows) throw new Error(`data/${publication}/series.json, group ${id}: no table ${table}`);
      return rows;
    };
    for (const { tables, more = [] } of measures) {
      const own = tables.flatMap((table) => tableRows(table).map(([key = ""]) => key));
      for (const key of own) keys.add(key);
      for (const source of more) {
        const known = new Set(tableRows(source.table).map(([key = ""]) => key));
        if (rowKeys(source, own).some((key) => known.has(key))) continue;
        throw new Error(
          `data/${publication}/series.json, group ${id}: no row ${source.row} in ${source.table}`,
        );
      }
    }
  }
  for (const key of Object.keys(items)) {
    if (!keys.has(key)) throw new Error(`data/${publication}/series.json, items: no row ${key}`);
  }
}

const rowKeys = ({ item, row }: SeriesSource, keys: readonly string[]): string[] =>
  (item === undefined ? keys : [item]).map((key) =>
    row.replace("{item}", key).replace("{month}", "01"),
  );
