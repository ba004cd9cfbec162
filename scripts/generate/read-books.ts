import { readFileSync } from "node:fs";
import * as v from "valibot";
import { checkedMembers, words, type Members } from "./members";
import { readBook, type ReadBook } from "./read-book";

/** data/books.json: what the data package is called, and its books in the order in which they are shown. */
export interface BookList {
  name: string;
  title: string;
  description: string;
  version: string;
  /** Names of folders, which are the ids of the books. */
  books: string[];
}

const members: Members<BookList> = {
  name: words,
  title: words,
  description: words,
  version: words,
  books: v.array(words),
};

/** Every book of a folder, checked. @throws Error naming file and first fault */
export function readBooks(folder = "data"): { list: BookList; books: ReadBook[] } {
  const file = `${folder}/books.json`;
  const list = checkedMembers<BookList>(JSON.parse(readFileSync(file, "utf8")), members, file);
  const books = list.books.map((id) => readBook(folder, id));
  const names = books.map(({ book }) => book.shortName.id);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw new Error(`${file}: two books are called ${repeated}`);
  return { list, books };
}
