import type { PrintedValue, ReferenceTable } from "../../reference-data";
import { nilFormat, numberFormat, printedDecimals } from "./number-format";
import type { PlannedCell } from "./sheet-plan";

/** The rows of a table as cells: code (when the table has codes), label, values. */
export function tableCells(table: ReferenceTable): PlannedCell[][] {
  const coded = hasCodes(table);
  const zeroNil = nilIsZero(table);
  const decimals = table.fields.map((_, column) => columnDecimals(table, column));
  return table.rows.map((row) => [
    ...(coded ? [row.code === "" ? emptyCell : { text: row.code, format: "@" as const }] : []),
    { text: row.label },
    ...table.fields.map((_, column) =>
      valueCell(row.values[column] ?? "", decimals[column] ?? 0, zeroNil),
    ),
  ]);
}

export const hasCodes = (table: ReferenceTable): boolean =>
  table.rows.some((row) => row.code !== "");

const emptyCell: PlannedCell = { empty: true };

/** In trade a nil is 0, so that sums hold; a price index is never 0, so there it stays a dash. */
export const nilIsZero = ({ subject }: ReferenceTable): boolean =>
  /^(exports|imports|trade-balance)/.test(subject);

function valueCell(printed: PrintedValue, decimals: number, zeroNil: boolean): PlannedCell {
  if (printed === "") return emptyCell;
  if (printed !== "-") {
    return { number: Number(printed), format: numberFormat(printedDecimals(printed)) };
  }
  return zeroNil ? { number: 0, format: nilFormat(decimals) } : { text: "-" };
}

const columnDecimals = (table: ReferenceTable, column: number): number =>
  table.rows.reduce((most, row) => Math.max(most, printedDecimals(row.values[column] ?? "")), 0);
