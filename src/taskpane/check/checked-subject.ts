import {
  applyKeptRules,
  type CheckRequest,
  countedRules,
  type KeptRule,
  type LineRole,
  type NamedLine,
  type RecognisedRule,
  readLines,
  recogniseRules,
  referenceTableRequest,
  rulesToKeep,
  selectedCell,
  type TableReading,
  type UserTable,
  userTableRequest,
} from "../../analysis";
import type { CellId } from "../../core/checking";
import {
  englishNameIn,
  tableName,
  tableReference,
  type Book,
  type ReferenceTable,
} from "../../library";
import type { Language } from "../../language";
import { cellAddress, columnLetters } from "../../workbook/plan";
import { findInsertedTable } from "../../sheets/table";
import type { SheetCells } from "../../workbook/contract";
import type { BookTable } from "./block-table";

/** Cells with what they are taken for. */
export type CheckSubject = OwnSubject | InsertedSubject;

/** A table of the user's own, with the rules that were recognised in it. */
export interface OwnSubject {
  kind: "own";
  cells: SheetCells;
  table: UserTable;
  reading: TableReading;
  rules: RecognisedRule[];
  confirmed: ReadonlySet<string>;
}

/** An inserted reference table, with the statements that its publication declares. */
export interface InsertedSubject {
  kind: "inserted";
  cells: SheetCells;
  book: Book;
  table: ReferenceTable;
  /** Of its first number, within the cells. */
  row: number;
  column: number;
  request: CheckRequest;
}

/** An inserted reference table; undefined where its rows are not in the cells as they were inserted. */
export function insertedSubject(
  cells: SheetCells,
  { book, shown }: Pick<BookTable, "book" | "shown">,
): InsertedSubject | undefined {
  const found = findInsertedTable(cells, shown);
  const request = found && referenceTableRequest(book, shown, found.values);
  if (!found || !request) return undefined;
  const { row, column } = found;
  return { kind: "inserted", cells, book, table: shown, row, column, request };
}

export const ownSubject = (cells: SheetCells, table: UserTable): OwnSubject =>
  withReading(cells, table, readLines(table));

function withReading(cells: SheetCells, table: UserTable, reading: TableReading): OwnSubject {
  const rules = recogniseRules(table, reading);
  const confirmed = new Set(rules.filter(({ likely }) => likely).map(({ id }) => id));
  return { kind: "own", cells, table, reading, rules, confirmed };
}

/** The subject after the user said what a line is. */
export function withRole(
  { cells, table, reading }: OwnSubject,
  axis: "rows" | "columns",
  line: number,
  role: LineRole,
): OwnSubject {
  const roles = new Map(reading[axis]).set(line, role);
  return withReading(cells, table, { ...reading, [axis]: roles });
}

/** The subject after the user confirmed a rule or took it back. */
export function withRule(subject: OwnSubject, rule: string, holds: boolean): OwnSubject {
  const confirmed = new Set(subject.confirmed);
  if (holds) confirmed.add(rule);
  else confirmed.delete(rule);
  return { ...subject, confirmed };
}

/** The subject with a rule of the reader's in place of what was recognised for its line. */
export const withWrittenRule = (subject: OwnSubject, rule: RecognisedRule): OwnSubject => ({
  ...subject,
  rules: [...subject.rules.filter(({ id }) => id !== rule.id), rule],
  confirmed: new Set([...subject.confirmed, rule.id]),
});

/** The subject with its sums of whole numbers taken for counts, or no longer. */
export const withCounts = (subject: OwnSubject, areCounts: boolean): OwnSubject => ({
  ...subject,
  rules: countedRules(subject.rules, subject.table, areCounts),
});

/** The number of a row or the letters of a column in the sheet. */
export const lineNumber = (
  { cells }: Pick<OwnSubject, "cells">,
  axis: "rows" | "columns",
  index: number,
): string =>
  axis === "rows" ? String(cells.row + index + 1) : columnLetters(cells.column + index);

/** Rows and columns by the names under which a reader calls them. */
export const linesOf = (subject: OwnSubject): NamedLine[] =>
  (["rows", "columns"] as const).flatMap((axis) =>
    subject.table[axis].map(({ index, label }) => ({
      axis: axis === "rows" ? ("row" as const) : ("column" as const),
      index,
      names: [lineNumber(subject, axis, index), label, withoutBullet(label)],
    })),
  );

/** The rules of the subject, as they are kept for the next table. */
export const keptRulesOf = ({ table, reading, rules, confirmed }: OwnSubject): KeptRule[] =>
  rulesToKeep(table, reading, rules, confirmed);

/** The subject with kept rules put to it, and how many of them found their lines. */
export function withKeptRules(
  subject: OwnSubject,
  kept: readonly KeptRule[],
): { subject: OwnSubject; found: number } {
  const { table, reading } = subject;
  const { rules, confirmed, found } = applyKeptRules(
    kept,
    table,
    reading,
    recogniseRules(table, reading),
  );
  return { subject: { ...subject, rules, confirmed }, found };
}

/** The statements to be checked. */
export function requestOf(subject: CheckSubject): CheckRequest {
  if (subject.kind === "inserted") return subject.request;
  const { table, reading, rules, confirmed } = subject;
  return userTableRequest(
    table,
    reading,
    rules.filter(({ id }) => confirmed.has(id)),
  );
}

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

/** A label without the dash or bullet that says of what it is a part. */
const withoutBullet = (label: string): string => label.replace(/^[-–•\s]+/, "");

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
