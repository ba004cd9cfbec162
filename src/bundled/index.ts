import { createLibrary } from "../library";
import { books } from "./generated/books";

/** The books that come with the add-in. */
export const bundledLibrary = createLibrary(books);
