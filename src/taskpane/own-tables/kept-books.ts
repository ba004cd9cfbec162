import * as v from "valibot";
import { type BookPackage, createLibrary } from "../../library";
import { allOptional, list, text } from "../../shapes";

/** The rest of a book is looked at by the library that takes it. */
const bookHeadShape = v.object({
  id: text,
  kind: v.picklist(["ntp", "trade"]),
  version: text,
  tables: list(allOptional({})),
});
const bookShape = v.custom<BookPackage>((value) => v.is(bookHeadShape, value));

/** What was kept, if it is a book that this version can open: a browser may hold what another version wrote. */
export function readBook(value: unknown): BookPackage[] {
  if (!v.is(bookShape, value)) return [];
  try {
    const [book] = createLibrary([value]).packages;
    return book ? [book] : [];
  } catch {
    return [];
  }
}
