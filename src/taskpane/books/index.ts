export { KeepBook, ownBookId } from "./keep-book";
export { BookView } from "./book-view";
export { type OpenBook, useBook } from "./use-book";
