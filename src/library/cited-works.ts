import { type Bilingual, cellCitationTexts, type Language } from "../language";
import { type Book, tableReference } from "./book";
import { type CitedCell, citedTable } from "./cited-cell";
import type { ReferenceTable } from "./types";

/** A table with its book. */
export interface TableOfBook {
  book: Book;
  table: ReferenceTable;
}

/**
 * What is known of numbers that were computed from tables: each book that they come from, with its tables and their pages, in
 * the order in which they are given.
 */
export function citedTables(found: readonly TableOfBook[]): CitedCell | undefined {
  const books = [...new Set(found.map(({ book }) => book))];
  const works = books.flatMap((book) => worksOf(found.filter((one) => one.book === book)));
  const [first] = works;
  return first && { ...first, ...(works.length > 1 && { works }) };
}

/** A book is one work whatever its tables; tables of the reader's own are of a file each. */
function worksOf(found: readonly TableOfBook[]): CitedCell[] {
  const [first] = found;
  if (!first) return [];
  const isSeveral = found.length > 1 && first.book.kind !== "own";
  if (!isSeveral)
    return found.map(({ book, table }) => ({ ...citedTable(book, table), isComputed: true }));
  const { page: _, ...source } = first.table.source;
  const title: Bilingual = { id: placesText(found, "id"), en: placesText(found, "en") };
  return [{ ...citedTable(first.book, first.table), title, source, isComputed: true }];
}

/** `Lampiran 3, hlm. 68; Lampiran 7, hlm. 72` */
const placesText = (found: readonly TableOfBook[], language: Language): string =>
  found
    .map(({ table }) => {
      const { page } = table.source;
      const at = page && `${cellCitationTexts[language].page} ${page}`;
      return [tableReference(table)[language], at].filter(Boolean).join(", ");
    })
    .join("; ");
