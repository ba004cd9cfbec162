import {
  applyKeptRules,
  type CheckRequest,
  countedRules,
  type KeptRule,
  type LineRole,
  type NamedLine,
  readLines,
  type RecognisedRule,
  recogniseRules,
  referenceTableRequest,
  rulesToKeep,
  type TableReading,
  type UserTable,
  userTableRequest,
} from "../../analysis";
import type { Book, ReferenceTable } from "../../library";
import { columnLetters } from "../../workbook/plan";
import { findInsertedTable } from "../../sheets/table";
import type { SheetCells } from "../../workbook/contract";
import type { BookTable } from "./block-table";
import { withoutBullet } from "./without-bullet";

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
