import { datedLabel, type Period, periodsPerYear } from "../../core";
import type { Table } from "../../table";

/** A number with its place in a table, by keys. */
export interface PlacedNumber {
  table: string;
  row: string;
  column: string;
  printed: string;
  value: number;
}

/** The numbers of one thing over time: a row or a column of a table. */
export interface NumberLine {
  unit: string;
  byPeriod: Map<string, PlacedNumber>;
  /** Numbers whose head says a period that another one says as well. */
  unsure: PlacedNumber[];
  /** One of several parts, which other tables may mean in another way. */
  isOne: boolean;
}

const total = /\b(?:jumlah|total|indonesia|nasional)\b/i;

/** Rows and columns of a table that go over several periods; of rows, the totals. */
export function linesOfTable(table: Table, unsureColumns: ReadonlySet<string>): NumberLine[] {
  const placed = (row: number, column: number): PlacedNumber | undefined => {
    const printed = table.rows[row]?.values[column] ?? "";
    const [rowKey, columnKey] = [table.rows[row]?.key, table.columns[column]?.key];
    if (!/\d/.test(printed) || rowKey === undefined || columnKey === undefined) return undefined;
    const value = Number(printed);
    return Number.isFinite(value)
      ? { table: table.id, row: rowKey, column: columnKey, printed, value }
      : undefined;
  };
  const rowPeriods = table.rows.map(({ label }) => periodKey(datedLabel(label).period));
  const down = table.columns.map((column, at) =>
    lineOf(
      column.unit,
      false,
      rowPeriods.map((period, row) => ({ period, number: placed(row, at), isUnsure: false })),
    ),
  );
  const across = table.rows.flatMap((row, at) =>
    units(table).map((unit) =>
      lineOf(
        unit,
        !total.test(row.label),
        table.columns.map((column, index) => ({
          period: column.unit === unit ? column.period : undefined,
          number: placed(at, index),
          isUnsure: unsureColumns.has(`${table.id} ${column.key}`),
        })),
      ),
    ),
  );
  return [...down, ...across].filter(({ byPeriod, unsure }) => byPeriod.size + unsure.length > 1);
}

const units = ({ columns }: Table): string[] => [...new Set(columns.map(({ unit }) => unit))];

interface Dated {
  period: string | undefined;
  number: PlacedNumber | undefined;
  isUnsure: boolean;
}

function lineOf(unit: string, isOne: boolean, numbers: readonly Dated[]): NumberLine {
  const byPeriod = new Map<string, PlacedNumber>();
  const unsure: PlacedNumber[] = [];
  for (const { period, number, isUnsure } of numbers) {
    if (period === undefined || !number) continue;
    const before = byPeriod.get(period);
    // Of two columns for one period, the later one stands where it belongs.
    if (before && isUnsure) unsure.push(before);
    byPeriod.set(period, number);
  }
  return { unit, byPeriod, unsure, isOne };
}

/** As the columns of a table have it: `2020`, `2020-01`. */
function periodKey(period: Period | undefined): string | undefined {
  if (!period || period.every === "step") return undefined;
  const perYear = periodsPerYear[period.every];
  const year = Math.floor(period.at / perYear);
  if (perYear === 1) return String(year);
  return perYear === 12 ? `${year}-${String((period.at % 12) + 1).padStart(2, "0")}` : undefined;
}
