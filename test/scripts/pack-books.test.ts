import { packBooks } from "../../scripts/generate/pack-books";
import { unpackBooks } from "../../src/bundled/unpack-books";
import { bundledLibrary } from "../../src/bundled";
import { madeUpBook } from "../fixtures/made-up-book";

test("unpackBooks gives the books that packBooks stored, which names each column once", () => {
  const books = [...bundledLibrary.packages, madeUpBook()];
  const packed = packBooks(books);
  expect(unpackBooks(JSON.parse(JSON.stringify(packed)) as typeof packed)).toEqual(books);
  const texts = packed.columns.map((column) => JSON.stringify(column));
  expect(new Set(texts).size).toBe(texts.length);
  const all = books.flatMap(({ tables }) => tables.flatMap(({ columns }) => columns));
  expect(texts.length).toBeLessThan(all.length / 3);
});
