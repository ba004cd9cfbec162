import { type Book, type Erratum, isOwn, type ReferenceTable, tableName } from "../library";
import { type OwnTable, packTable } from "../table";
import type { SourceStamp } from "../workbook/plan";

/**
 * Longer ones would take too much of the room that a workbook's settings have; the writer of blocks looks whether there is as
 * much left.
 */
const longestStamp = 400_000;

/** What the record of a block keeps of a table that no book prints; of one that is too large, that it is left out. */
export function ownStamp(
  table: ReferenceTable,
  book: Book,
  errata: readonly Erratum[],
): Pick<SourceStamp, "own" | "ownIsLeftOut"> {
  if (!isOwn(table)) return {};
  const own = packTable(asRead(table, book, errata));
  return JSON.stringify(own).length <= longestStamp ? { own } : { ownIsLeftOut: true };
}

/** The table as it was read, with its corrections beside it. */
const asRead = (table: ReferenceTable, book: Book, errata: readonly Erratum[]): OwnTable => ({
  ...table,
  rows: book.table(tableName(table), "published").rows,
  corrections: errata.map(({ row, column, printed, corrected, proof }) => ({
    ...{ row, column, printed, corrected },
    // In the language of its reader, so the same in both.
    proof: proof.id,
  })),
});
