import { packBooks } from "./pack-books";
import type { ReadBook } from "./read-book";
import { writeFile } from "./write-file";

/** The books as the program reads them. */
export function writeBooks(
  books: readonly ReadBook[],
  target = "src/bundled/generated/books.ts",
): void {
  const text = JSON.stringify(JSON.stringify(packBooks(books.map(({ book }) => book))));
  // A text that is parsed when it is loaded: faster than a literal, for the compiler and for the browser.
  writeFile(
    target,
    `import type { PackedBooks } from "../unpack-books";\nexport const books = JSON.parse(${text}) as PackedBooks;\n`,
  );
}
