import type { Book, BookKind } from "../../library";
import { useKept, usePane } from "../pane-context";

export interface OpenBook {
  book: Book;
  /** All books of its kind. */
  books: readonly Book[];
  /** Books of other kinds: the view takes nothing from them. */
  others: readonly Book[];
  choose(id: string): void;
}

/** The book of a kind that screens work with: the first one until another is chosen; undefined where there is none. */
export function useBook(kind: BookKind): OpenBook | undefined {
  const all = usePane().services.library.books;
  const books = all.filter((book) => book.kind === kind);
  const others = all.filter((book) => book.kind !== kind && book.kind !== "own");
  const [chosen, choose] = useKept(`book.${kind}`, "");
  const book = books.find(({ id }) => id === chosen) ?? books[0];
  return book && { book, books, others, choose };
}
