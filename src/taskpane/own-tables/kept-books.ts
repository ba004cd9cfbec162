import { type BookPackage, createLibrary } from "../../library";
import { isListOf, isObjectOf, isOneOf, isText, type Shape } from "../../workbook/plan";

const isBook = isObjectOf({
  id: isText,
  kind: isOneOf("ntp", "trade"),
  version: isText,
  tables: isListOf(isObjectOf({})),
}) as Shape<BookPackage>;

/** What was kept, if it is a book that this version can open: a browser may hold what another version wrote. */
export function readBook(value: unknown): BookPackage[] {
  if (!isBook(value)) return [];
  try {
    const [book] = createLibrary([value]).packages;
    return book ? [book] : [];
  } catch {
    return [];
  }
}
