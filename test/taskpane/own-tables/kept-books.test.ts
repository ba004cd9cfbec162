import { bundledLibrary } from "../../../src/bundled";
import { readBook } from "../../../src/taskpane/own-tables/kept-books";

const [book] = bundledLibrary.packages;

describe("readBook", () => {
  test("a book that was kept is read as it was", () => {
    expect(readBook(structuredClone(book))).toEqual([book]);
  });

  test.each([
    ["nothing", undefined],
    ["a text", "book"],
    ["a book without tables", { ...book, tables: undefined }],
    ["a book of another kind", { ...book, kind: "atlas" }],
    ["tables of another version", { ...book, tables: [{ title: "NTP" }] }],
  ])("%s is passed over", (_, value) => {
    expect(readBook(value)).toEqual([]);
  });
});
