import { axisReadings, readLines } from "../../src/analysis/table-check/recognise";
import type { AxisReading } from "../../src/analysis/table-check/axis-reading";
import { tableLines } from "../../src/analysis/table-check/table-lines";
import type { UserTable } from "../../src/analysis";

type Line = readonly [label: string, ...values: string[]];

/** A table as the checker takes it: heads of its columns, and rows of a label and figures in canonical form. */
export const userTable = (heads: readonly string[], ...rows: readonly Line[]): UserTable =>
  tableLines({
    columns: heads.map((head) => ({ key: head, unit: "", title: { id: head, en: head } })),
    rows: rows.map(([label, ...values], place) => ({
      ...{ key: String(place), code: "", parent: "", label, values },
    })),
  });

/** Its lines of one axis, as their labels say. */
export const axisOf = (table: UserTable, axis: "row" | "column"): AxisReading =>
  axisReadings(table, readLines(table))[axis]!;
