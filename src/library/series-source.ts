import type { Book } from "./book";
import type { Column, PrintedValue, UnitCode } from "../table";
import type { Edition, SeriesSource } from "./types";

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));

export interface SourcePoint {
  period: string;
  value: PrintedValue;
  mark: string;
  label: string;
  unit: UnitCode;
}

/** The points of an item that a table prints in another arrangement than one column a period. */
export function pointsOf(
  { table: name, item, row: rowKey, periods }: SeriesSource,
  book: Book,
  group: string,
  key: string,
  edition: Edition,
): SourcePoint[] {
  if (item !== undefined && item !== key) return [];
  const table = book.table(name, edition);
  const periodOf = ({ key, period }: Column) => (periods ? periods[key] : period);
  const variants = rowKey.includes("{month}") ? months : [""];
  return variants.flatMap((month) => {
    const wanted = rowKey
      .replace("{group}", group)
      .replace("{item}", key)
      .replace("{month}", month);
    const row = table.rows.find((candidate) => candidate.key === wanted);
    if (!row) return [];
    return table.columns.flatMap((column, at): SourcePoint[] => {
      const period = periodOf(column)?.replace("{month}", month);
      const { label, values, marks } = row;
      const mark = marks?.[column.key] ?? "";
      return period === undefined
        ? []
        : [{ period, value: values[at] ?? "", mark, label, unit: column.unit }];
    });
  });
}
