import { sheetTexts, type Language } from "../language";
import { publications, tableDescriptors, type Publication, type TableDescriptor } from "../library";

/** A line that names a publication, and tables or a figure of it with their pages. */
export const sourceLine = (
  { publisher, title }: Publication,
  places: readonly Pick<TableDescriptor, "number" | "page">[],
  language: Language,
): string =>
  sheetTexts[language].source({
    publisher,
    publication: title[language],
    places: places.map(({ number, page }) => ({ number: number[language], page })),
  });

/** The same for tables that are known by their ids: publication by publication, in printed order. */
export const sourceOfTables = (ids: readonly string[], language: Language): string =>
  publications()
    .map((book) => ({ book, tables: tablesIn(book, ids) }))
    .filter(({ tables }) => tables.length > 0)
    .map(({ book, tables }) => sourceLine(book, tables, language))
    .join(" ");

export const tablesIn = ({ id: book }: Publication, ids: readonly string[]): TableDescriptor[] =>
  tableDescriptors().filter(({ id, publication }) => publication === book && ids.includes(id));
