import { createLibrary } from "../library";
import { books } from "./generated/books";
import { unpackBooks } from "./unpack-books";

/** The books that come with the add-in. */
export const bundledLibrary = createLibrary(unpackBooks(books));

export { classifications as bundledClasses } from "./generated/classifications";
