import { ntp, round } from "../core";
import type { ReferenceTable } from "../library";

/** NTP of a table's periods, computed from its It and Ib, beside the printed one. */
export interface RecomputedNtp {
  /** Index of the row in the table. */
  itRow: number;
  ibRow: number;
  ntpRow: number;
  values: number[];
  /** Recomputed less printed NTP, to two decimals: 0, or what rounding of the printed levels does. */
  differences: number[];
}

/**
 * Recomputes NTP in a table that prints It, Ib and NTP; undefined when it prints none of them.
 *
 * NTP = It / Ib x 100
 *
 * @throws CoreError as `ntp`, when an index is missing
 */
export function recomputedNtp(table: ReferenceTable): RecomputedNtp | undefined {
  const rowOf = (key: string) => table.rows.findIndex((row) => row.key === key);
  const [itRow, ibRow, ntpRow] = [rowOf("it"), rowOf("ib"), rowOf("ntp")];
  if (itRow < 0 || ibRow < 0 || ntpRow < 0) return undefined;
  const level = (row: number, column: number) => Number(table.rows[row]?.values[column] ?? "");
  const values = table.columns.map((_, column) => ntp(level(itRow, column), level(ibRow, column)));
  // Adding 0 turns a negative zero into a plain one.
  const differences = values.map((value, column) => round(value - level(ntpRow, column), 2) + 0);
  return { itRow, ibRow, ntpRow, values, differences };
}
