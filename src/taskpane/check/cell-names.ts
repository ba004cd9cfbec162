import { selectedCell } from "../../analysis";
import type { CellId } from "../../core/checking";
import type { Language } from "../../language";
import { englishNameIn, type ReferenceTable, tableName, tableReference } from "../../library";
import { cellAddress } from "../../workbook/plan";
import type { CheckSubject, InsertedSubject } from "./checked-subject";
import { withoutBullet } from "./without-bullet";

/** Address of a cell in the sheet; undefined when it is in another table. */
export function sheetAddress(subject: CheckSubject, cell: CellId): string | undefined {
  const { cells } = subject;
  if (subject.kind === "own") {
    const { row, column } = selectedCell(cell);
    return cellAddress({ row: cells.row + row, column: cells.column + column });
  }
  const { table } = subject;
  const lines = linesIn(table, cell);
  if (!lines) return undefined;
  return cellAddress({
    row: cells.row + subject.row + table.rows.indexOf(lines.row),
    column: cells.column + subject.column + table.columns.indexOf(lines.column),
  });
}

/** Row and column of a cell in a table; undefined where the cell is in another one. */
function linesIn(table: ReferenceTable, cell: CellId) {
  const [name, key, field] = cell.split("!");
  const row = table.rows.find((one) => one.key === key);
  const column = table.columns.find((one) => one.key === field);
  return tableName(table) === name && row && column ? { row, column } : undefined;
}

/** What stands at the head of the row and of the column of a cell; empty when it stands in another table. */
export function cellLabels(subject: CheckSubject, cell: CellId, language: Language): string {
  if (subject.kind === "inserted") {
    const lines = linesIn(subject.table, cell);
    return lines ? joined([lines.row.label, lines.column.title[language]]) : "";
  }
  const { row, column } = selectedCell(cell);
  const { rows, columns } = subject.table;
  return joined([
    rows.find(({ index }) => index === row)?.label ?? "",
    columns.find(({ index }) => index === column)?.label ?? "",
  ]);
}

const joined = (labels: readonly string[], separator = " · "): string =>
  labels.map(withoutBullet).filter(Boolean).join(separator);

/** How a cell is called: its address, or table, row and column where it is in another table. */
export const cellName = (subject: CheckSubject, cell: CellId, language: Language): string =>
  sheetAddress(subject, cell) ??
  (subject.kind === "inserted" ? nameElsewhere(subject, cell, language) : cell);

function nameElsewhere({ book, table }: InsertedSubject, cell: CellId, language: Language): string {
  const [name = ""] = cell.split("!");
  const other = book.table(name, table.edition);
  const lines = linesIn(other, cell);
  if (!lines) return cell;
  const { row, column } = lines;
  const label = language === "en" ? englishNameIn(other, row) : row.label;
  return joined([tableReference(other)[language], label, column.title[language]], ", ");
}

/** The same with the label of its row, where the table was inserted. */
export function labelledName(subject: CheckSubject, cell: CellId, language: Language): string {
  const name = cellName(subject, cell, language);
  if (subject.kind === "own") return name;
  const row = linesIn(subject.table, cell)?.row;
  return row ? `${name} ${withoutBullet(row.label)}` : name;
}
