import { textNumberReader } from "../../analysis";
import type { ReferenceTable } from "../../library";
import type { SheetCells } from "../../workbook/contract";
import { readNumberFormat } from "../../workbook/plan";
import { leadingColumns } from "./table-cells";

/** Where the numbers of an inserted reference table stand among cells that were read, and what they are now. */
export interface InsertedTable {
  /** Of its first number, within the cells. */
  row: number;
  column: number;
  /** In canonical form, by row and column. */
  values: string[][];
}

/**
 * Finds an inserted reference table by the labels of its rows.
 *
 * @returns undefined when its rows are not there as they were inserted
 */
export function findInsertedTable(
  { values, formats }: SheetCells,
  table: ReferenceTable,
): InsertedTable | undefined {
  const column = leadingColumns(table).length;
  const isLabel = (row: number, index: number) =>
    String(values[row]?.[column - 1] ?? "") === table.rows[index]?.label;
  const row = values.findIndex((_, first) =>
    table.rows.every((_row, index) => isLabel(first + index, index)),
  );
  if (row < 0) return undefined;
  const readText = textNumberReader(values.flat().filter((value) => typeof value === "string"));
  return {
    row,
    column,
    values: table.rows.map((_, r) =>
      table.columns.map((_column, c) =>
        canonical(values[row + r]?.[column + c], formats[row + r]?.[column + c] ?? "", readText),
      ),
    ),
  };
}

function canonical(
  value: unknown,
  format: string,
  readText: (text: string) => string | undefined,
): string {
  // A number that was typed with the separators of another language has become a text.
  if (typeof value === "string") return value.trim() === "-" ? "-" : (readText(value) ?? "");
  if (typeof value !== "number") return "";
  const { decimals, nilAsDash } = readNumberFormat(format);
  return value === 0 && nilAsDash ? "-" : value.toFixed(decimals);
}
