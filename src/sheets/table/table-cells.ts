import { isOwn, type ReferenceTable } from "../../library";
import { countsFromBase, printedDecimals, type PrintedValue, type Row } from "../../table";
import { nilFormat, numberFormat, type PlannedCell } from "../../workbook/plan";

/** What stands before the values of a row. */
export type LeadingColumn = "group" | "code" | "item";

/** Groups and codes only where the table has them; the label always, and last. */
export function leadingColumns({ groups, rows }: ReferenceTable): LeadingColumn[] {
  const columns: LeadingColumn[] = ["item"];
  if (rows.some((row) => row.code !== "")) columns.unshift("code");
  if (groups && groups.length > 0) columns.unshift("group");
  return columns;
}

/** The rows of a table as cells: leading columns, then values. */
export function tableCells(table: ReferenceTable): PlannedCell[][] {
  const leading = leadingColumns(table);
  const zeroNil = nilIsZero(table);
  const decimals = table.columns.map((_, column) => columnDecimals(table, column));
  return table.rows.map((row) => [
    ...leading.map((column) => leadingCell(table, row, column)),
    ...table.columns.map(({ key }, column) =>
      valueCell(row.values[column] ?? "", decimals[column] ?? 0, zeroNil, row.marks?.[key]),
    ),
  ]);
}

function leadingCell(table: ReferenceTable, row: Row, column: LeadingColumn): PlannedCell {
  if (column === "item") return { text: row.label };
  if (column === "code") return row.code === "" ? emptyCell : { text: row.code, format: "@" };
  const group = table.groups?.find(({ rows }) => rows.includes(row.key));
  return group ? { text: group.label } : emptyCell;
}

const emptyCell: PlannedCell = { empty: true };

/** In trade a nil is 0, so that sums hold; a price index is never 0, so there it stays a dash. */
export const nilIsZero = (table: ReferenceTable): boolean =>
  isOwn(table)
    ? !table.columns.some(({ unit }) => countsFromBase(unit))
    : /^(exports|imports|trade-balance)/.test(table.subject);

/** A printed value as a cell: a number with its decimals and its mark, a dash as nil, a mark in place of a number, or nothing. */
export function valueCell(
  printed: PrintedValue,
  decimals: number,
  zeroNil: boolean,
  mark?: string,
): PlannedCell {
  if (printed === "") return mark === undefined ? emptyCell : { text: mark };
  if (printed !== "-") {
    const number = Number(printed);
    if (Number.isNaN(number)) return { text: printed };
    return { number, format: numberFormat(printedDecimals(printed), mark) };
  }
  return zeroNil ? { number: 0, format: nilFormat(decimals) } : { text: "-" };
}

const columnDecimals = (table: ReferenceTable, column: number): number =>
  table.rows.reduce((most, row) => Math.max(most, printedDecimals(row.values[column] ?? "")), 0);
