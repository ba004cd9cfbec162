import { sheetTexts, type Language } from "../language";
import { type Book, type TableDescriptor, tableReference } from "../library";
import type { SourceStamp } from "../workbook/plan";

/** A line that names a book, and tables or a figure of it with their pages. */
export const sourceLine = (
  { publisher, title }: Book,
  places: readonly Pick<TableDescriptor, "number" | "title" | "source">[],
  language: Language,
): string =>
  sheetTexts[language].source({
    publisher,
    publication: title[language],
    places: places.map((place) => ({
      number: tableReference(place)[language],
      page: place.source.page,
    })),
  });

/** The same for tables of a book that are known by their ids, in printed order. */
export const sourceOfTables = (book: Book, ids: readonly string[], language: Language): string =>
  sourceLine(book, tablesIn(book, ids), language);

/** What a stamp says of the tables that the numbers of its block come from, besides the one that it names. */
export const stampTables = (ids: readonly string[]): Pick<SourceStamp, "tables"> => {
  const tables = [...new Set(ids)];
  return tables.length > 1 ? { tables } : {};
};

export const tablesIn = ({ tables }: Book, ids: readonly string[]): TableDescriptor[] =>
  tables.filter(({ id }) => ids.includes(id));
