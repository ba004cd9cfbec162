import { dataPackage } from "./generated/data-package";
import { tableDescriptor } from "./tables";

/**
 * One line that says where a table is printed.
 *
 * @throws CoreError `unknown-id`, with the nearest id
 */
export function citation(tableId: string): string {
  const { publication, title, number, page } = tableDescriptor(tableId);
  const book = dataPackage.publications.find(({ id }) => id === publication);
  if (!book) throw new Error(`${tableId}: no publication ${publication}`);
  const place = `${number.id}: ${title.id}${page ? `, hlm. ${page}` : ""}`;
  return `${book.publisher}. ${book.title.id}. ${book.catalogue}. ${place}.`;
}
