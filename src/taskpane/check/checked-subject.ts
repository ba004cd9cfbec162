import {
  type CheckRequest,
  type LineRole,
  type RecognisedRule,
  readLines,
  recogniseRules,
  referenceTableRequest,
  selectedCell,
  type TableReading,
  type UserTable,
  userTableRequest,
} from "../../analysis";
import type { CellId } from "../../core/checking";
import { tableName, type Book, type ReferenceTable } from "../../library";
import { cellAddress } from "../../workbook/plan";
import { findInsertedTable } from "../../sheets/table";
import type { SheetCells } from "../../workbook/contract";

/** Cells with what they are taken for. */
export interface CheckSubject {
  cells: SheetCells;
  /** A table of the user's own, with the rules that were recognised in it. */
  own?: {
    table: UserTable;
    reading: TableReading;
    rules: RecognisedRule[];
    confirmed: ReadonlySet<string>;
  };
  /** An inserted reference table, with the statements that its publication declares. */
  inserted?: {
    book: Book;
    table: ReferenceTable;
    row: number;
    column: number;
    request: CheckRequest;
  };
}

/** An inserted reference table; undefined where its rows do not stand in the cells as they were inserted. */
export function insertedSubject(
  cells: SheetCells,
  { book, table }: { book: Book; table: ReferenceTable },
): CheckSubject | undefined {
  const found = findInsertedTable(cells, table);
  const request = found && referenceTableRequest(book, table, found.values);
  if (!found || !request) return undefined;
  return { cells, inserted: { book, table, row: found.row, column: found.column, request } };
}

/** A table of the user's own. */
export const ownSubject = (cells: SheetCells, table: UserTable): CheckSubject =>
  withReading(cells, table, readLines(table));

function withReading(cells: SheetCells, table: UserTable, reading: TableReading): CheckSubject {
  const rules = recogniseRules(table, reading);
  const confirmed = new Set(rules.filter(({ likely }) => likely).map(({ id }) => id));
  return { cells, own: { table, reading, rules, confirmed } };
}

/** The subject after the user said what a line is. */
export function withRole(
  subject: CheckSubject,
  axis: "rows" | "columns",
  line: number,
  role: LineRole,
): CheckSubject {
  if (!subject.own) return subject;
  const { table, reading } = subject.own;
  const roles = new Map(reading[axis]).set(line, role);
  return withReading(subject.cells, table, { ...reading, [axis]: roles });
}

/** The subject after the user confirmed a rule or took it back. */
export function withRule(subject: CheckSubject, rule: string, holds: boolean): CheckSubject {
  if (!subject.own) return subject;
  const confirmed = new Set(subject.own.confirmed);
  if (holds) confirmed.add(rule);
  else confirmed.delete(rule);
  return { ...subject, own: { ...subject.own, confirmed } };
}

/** The statements to be checked. */
export function requestOf({ own, inserted }: CheckSubject): CheckRequest {
  if (inserted) return inserted.request;
  if (!own) return { identities: [], figures: new Map(), tables: [] };
  const rules = own.rules.filter(({ id }) => own.confirmed.has(id));
  return userTableRequest(own.table, own.reading, rules);
}

/** Address of a cell in the sheet; undefined when it stands in another table. */
export function sheetAddress({ cells, inserted }: CheckSubject, cell: CellId): string | undefined {
  if (!inserted) {
    const { row, column } = selectedCell(cell);
    return cellAddress({ row: cells.row + row, column: cells.column + column });
  }
  const [name, key, field] = cell.split("!");
  const { table } = inserted;
  if (tableName(table) !== name) return undefined;
  const row = table.rows.findIndex((one) => one.key === key);
  const column = table.columns.findIndex(({ key }) => key === field);
  return cellAddress({
    row: cells.row + inserted.row + row,
    column: cells.column + inserted.column + column,
  });
}

/** How a cell is called: its address, or table, row and column where it stands in another table. */
export const cellName = (subject: CheckSubject, cell: CellId): string =>
  sheetAddress(subject, cell) ?? cell.split("!").join(" ");

/** The same with the label of its row, where the table was inserted. */
export function labelledName(subject: CheckSubject, cell: CellId): string {
  const address = sheetAddress(subject, cell);
  const row = subject.inserted?.table.rows.find(({ key }) => key === cell.split("!")[1]);
  return address && row
    ? `${address} ${row.label.replace(/^[-–]\s*/, "")}`
    : cellName(subject, cell);
}
