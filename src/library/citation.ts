import type { Book } from "./book";
import { unknownName } from "./named";

/**
 * One line that says where a table of a book is printed.
 *
 * @throws CoreError `unknown-id`, with the nearest id
 */
export function citation(book: Book, tableId: string): string {
  const { title, number, source } = described(book, tableId);
  // As BPS cites: hlm. is "halaman", page.
  const place = `${number ? `${number.id}: ` : ""}${title.id}${source.page ? `, hlm. ${source.page}` : ""}`;
  return `${book.publisher}. ${book.title.id}. ${book.catalogue}. ${place}.`;
}

function described({ tables }: Book, id: string) {
  const found = tables.find((table) => table.id === id);
  if (found) return found;
  throw unknownName(
    "id",
    id,
    tables.map((table) => table.id),
  );
}
