import { type Book, type Erratum, ownSubject, type ReferenceTable, tableName } from "../library";
import { type OwnTable, packTable, type PackedTable } from "../table";

/** Longer ones would take too much of the room that a workbook's settings have. */
const longestStamp = 200_000;

export const isOwn = ({ subject }: ReferenceTable): boolean => subject === ownSubject;

/** What the record of a block keeps of a table that no book prints; nothing of one that is too large. */
export function ownStamp(
  table: ReferenceTable,
  book: Book,
  errata: readonly Erratum[],
): { own?: PackedTable } {
  if (!isOwn(table)) return {};
  const own = packTable(asRead(table, book, errata));
  return JSON.stringify(own).length <= longestStamp ? { own } : {};
}

/** The table as it was read, with its corrections beside it. */
const asRead = (table: ReferenceTable, book: Book, errata: readonly Erratum[]): OwnTable => ({
  ...table,
  rows: book.table(tableName(table), "published").rows,
  corrections: errata.map(({ row, column, printed, corrected, proof }) => ({
    ...{ row, column, printed, corrected, proof },
  })),
});
