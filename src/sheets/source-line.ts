import { sheetTexts, type Language } from "../language";
import { type Book, type TableDescriptor, tableReference } from "../library";

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

export const tablesIn = ({ tables }: Book, ids: readonly string[]): TableDescriptor[] =>
  tables.filter(({ id }) => ids.includes(id));
