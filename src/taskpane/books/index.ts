export { BookView } from "./book-view";
export { type OpenBook, useBook } from "./use-book";
