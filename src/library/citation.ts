import { dataPackage } from "./generated/data-package";
import { tableDescriptor } from "./tables";

/**
 * One line that says where a table is printed; other tables of its publication that were used, by number and page.
 *
 * @throws CoreError `unknown-id`, with the nearest id
 */
export function citation(tableId: string, others: readonly string[] = []): string {
  const { publication, title } = tableDescriptor(tableId);
  const book = dataPackage.publications.find(({ id }) => id === publication);
  if (!book) throw new Error(`${tableId}: no publication ${publication}`);
  const [number, ...page] = placeOf(tableId);
  const also = others.map((id) => placeOf(id).join(", "));
  const place = [[`${number}: ${title.id}`, ...page].join(", "), ...also].join("; ");
  return `${book.publisher}. ${book.title.id}. ${book.catalogue}. ${place}.`;
}

/** Number as printed, and page where it is known. */
function placeOf(tableId: string): string[] {
  const { number, page } = tableDescriptor(tableId);
  return [number.id, ...(page ? [`hlm. ${page}`] : [])];
}
