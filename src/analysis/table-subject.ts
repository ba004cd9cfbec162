import type { Table } from "../table";
import { readNtpFigures } from "./own-ntp";
import { holdsTrade, type RecordShape, tableAsRecords } from "./own-trade";

/** What our own screens can compute of a table. */
export type TableSubject = "ntp" | "trade";

/**
 * What a table is about, by its title, headers and units; undefined for everything else.
 *
 * @param shape of its records, where they are more than the table shows
 */
export function tableSubject(table: Table, shape?: RecordShape): TableSubject | undefined {
  if (readNtpFigures(table).length > 0) return "ntp";
  return holdsTrade(shape ?? tableAsRecords(table), table.title.id) ? "trade" : undefined;
}
