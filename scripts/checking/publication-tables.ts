import { type CellId, cellId, type CheckedTable, type RelationSet } from "../../src/core/checking";
import { checkedTables } from "../../src/analysis";
import { bundledLibrary } from "../../src/bundled";
import type { Edition } from "../../src/library";

/** A publication's tables in one edition, with the identities that it declares and the cells that it doubts. */
export interface PublicationTables {
  publication: string;
  tables: CheckedTable[];
  relations: RelationSet;
  doubtful: Set<CellId>;
}

/** Ids of the books that declare identities. */
export const publicationsWithRelations = (): string[] =>
  bundledLibrary.books.flatMap(({ id, relations }) => (relations ? [id] : []));

export function publicationTables(publication: string, edition: Edition): PublicationTables {
  const book = bundledLibrary.book(publication);
  if (!book.relations) throw new Error(`${publication} declares no identities`);
  return {
    publication,
    tables: checkedTables(book, edition),
    relations: book.relations,
    doubtful: new Set(book.doubts.map(({ table, row, column }) => cellId(table, row, column))),
  };
}
