import type { Book, BookKind } from "../../library";
import { useKept, usePane } from "../pane-context";

export interface OpenBook {
  book: Book;
  /** All books of its kind. */
  books: readonly Book[];
  choose(id: string): void;
}

/** The book of a kind that screens work with: the first one until another is chosen; undefined where there is none. */
export function useBook(kind: BookKind): OpenBook | undefined {
  const books = usePane().services.library.books.filter((book) => book.kind === kind);
  const [chosen, choose] = useKept(`book.${kind}`, "");
  const book = books.find(({ id }) => id === chosen) ?? books[0];
  return book && { book, books, choose };
}
