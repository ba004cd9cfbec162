import type { SeriesIndex } from "../../src/library";

/** @throws Error when a series names a table or a row that does not exist */
export function checkSeriesIndex(
  publication: string,
  { groups, items }: SeriesIndex,
  rowsOf: ReadonlyMap<string, readonly (readonly string[])[]>,
): void {
  const keys = new Set<string>();
  for (const { id, measures } of groups) {
    for (const table of measures.flatMap((measure) => measure.tables)) {
      const rows = rowsOf.get(`${publication}.${table}`);
      if (!rows) throw new Error(`data/${publication}/series.json, group ${id}: no table ${table}`);
      for (const [key = ""] of rows) keys.add(key);
    }
  }
  for (const key of Object.keys(items)) {
    if (!keys.has(key)) throw new Error(`data/${publication}/series.json, items: no row ${key}`);
  }
}
