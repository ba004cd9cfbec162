import type { Bilingual } from "../language";
import type { TableSource } from "../table";
import { type Book, tableReference } from "./book";
import type { Edition, ReferenceTable } from "./types";

/** Where a cell of an inserted block comes from; what is not known is left out. */
export interface CitedCell {
  /** Title of its table, with its number where the book numbers its tables. */
  title: Bilingual;
  source: TableSource;
  /** Title of the book, in both languages. */
  publication?: Bilingual;
  catalogue?: string;
  year?: number;
  edition?: Edition;
  /** Of a figure: its row and its column, what is printed there, in which unit and of which period. */
  figure?: CitedFigure;
  /** Of a table that was made of others: what its numbers were computed from. */
  isComputed?: boolean;
}

export interface CitedFigure {
  row: string;
  column: Bilingual;
  /** In canonical form, in the edition that the block shows. */
  value: string;
  unit: Bilingual;
  period?: string;
  correction?: { printed: string; corrected: string; proof: string };
}

/** What is known of all cells of a table. */
export function citedTable(book: Book, table: ReferenceTable): CitedCell {
  const { source, edition } = table;
  if (book.kind === "own") return { title: tableReference(table), source };
  const { title, catalogue, year } = book;
  return {
    title: titleOf(table),
    source,
    publication: title,
    catalogue,
    ...(year !== undefined && { year }),
    edition,
  };
}

const titleOf = ({ number, title }: ReferenceTable): Bilingual =>
  number ? { id: `${number.id}: ${title.id}`, en: `${number.en}: ${title.en}` } : title;
