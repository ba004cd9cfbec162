import {
  findColumn,
  numberOf,
  rowName,
  type Edition,
  type Language,
  type ReferenceTable,
} from "../library";
import { plainLabel } from "../table";
import { yearColumn, type TradeSource } from "./trade-sources";

/** Role of a row: a category, a group that holds categories (a continent), or the printed total of all. */
export type TradeRowRole = "item" | "group" | "total";

/** One printed row with its numbers; a dash and a blank are 0. */
export interface TradeRow {
  key: string;
  code: string;
  label: string;
  role: TradeRowRole;
  /** Key of the group that it belongs to, else empty. */
  parent: string;
  /** Row in the table, from 0. */
  place: number;
  /** US dollars, one a year of the source. */
  values: number[];
  /** Net kg, one a year; empty when the book prints no volumes. */
  volumes: number[];
  /** Years in which the book prints nothing, not even a dash. */
  blankYears: number[];
}

/** The rows of a source in printed order, called as they are printed or, where English is asked for, by their English names. */
export function tradeRows(
  source: TradeSource,
  edition: Edition,
  language: Language = "id",
): TradeRow[] {
  const table = source.book.table(source.values, edition);
  const volumes =
    source.volumes === undefined ? undefined : source.book.table(source.volumes, edition);
  const groups = new Set(table.rows.map(({ parent }) => parent));
  const columns = columnsOf(table, source);
  return table.rows.map((row, place) => {
    const printed = columns.map((column) => row.values[column] ?? "");
    return {
      key: row.key,
      code: row.code,
      label: rowName(row, plainLabel(row.label), language),
      role: row.key === "total" ? "total" : groups.has(row.key) ? "group" : "item",
      parent: row.parent,
      place,
      values: printed.map((value) => numberOf(value) ?? 0),
      volumes: volumes ? volumesOf(row.key, volumes, source) : [],
      blankYears: source.years.filter((_, index) => printed[index] === ""),
    };
  });
}

const columnsOf = (table: ReferenceTable, { dimension, years }: TradeSource) =>
  years.map((year) => findColumn(table, yearColumn(dimension, year)));

/** The two tables of a pair have the same keys; a row that one of them lacks has no volume. */
function volumesOf(key: string, table: ReferenceTable, source: TradeSource): number[] {
  const row = table.rows.find((candidate) => candidate.key === key);
  return columnsOf(table, source).map((column) => numberOf(row?.values[column] ?? "") ?? 0);
}
