import type { Book, Library } from "../../library";
import { figureChanges } from "./figure-changes";
import type { CorrectedTable } from "./plan-vintages";

/** Tables of a book with figures that were others before or are others in another edition, and how many figures these are. */
export function changedTables(
  library: Library,
  book: Book,
): { tables: CorrectedTable[]; count: number } {
  const all = book.tables.map(({ id }) => ({
    table: library.table(id),
    errata: library.errata(id),
  }));
  const counted = all.map((one) => ({ one, count: figureChanges(one.table, one.errata).length }));
  return {
    tables: counted.filter(({ count }) => count > 0).map(({ one }) => one),
    count: counted.reduce((sum, { count }) => sum + count, 0),
  };
}
