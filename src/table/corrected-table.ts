import type { Correction } from "./own-table";
import type { Table } from "./table";

/** Its rows with the corrections that speak of figures as they are printed there. */
export function correctedTable<T extends Table>(
  table: T,
  corrections: readonly Correction[] = [],
): T {
  const known = corrections.filter((one) => appliesTo(table, one));
  if (known.length === 0) return table;
  const rows = table.rows.map((row) => {
    const own = known.filter((one) => one.row === row.key);
    if (own.length === 0) return row;
    const values = table.columns.map(
      ({ key }, at) => own.find(({ column }) => column === key)?.corrected ?? row.values[at] ?? "",
    );
    return { ...row, values };
  });
  return { ...table, rows };
}

/** Whether a table prints what a correction says. */
export const appliesTo = (
  { rows, columns }: Table,
  { row, column, printed }: Correction,
): boolean =>
  rows.find(({ key }) => key === row)?.values[columns.findIndex(({ key }) => key === column)] ===
  printed;
