import type { Book } from "./book";
import { unknownName } from "./named";

/**
 * One line that says where tables of a book are printed: the first with its title, the others by number and page.
 *
 * @throws CoreError `unknown-id`, with the nearest id
 */
export function citation(book: Book, tableId: string, others: readonly string[] = []): string {
  const place = [tableId, ...others].map((id) => {
    const { number, title, page } = described(book, id);
    const name = id === tableId ? `${number.id}: ${title.id}` : number.id;
    // As BPS cites: hlm. is "halaman", page.
    return page ? `${name}, hlm. ${page}` : name;
  });
  return `${book.publisher}. ${book.title.id}. ${book.catalogue}. ${place.join("; ")}.`;
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
