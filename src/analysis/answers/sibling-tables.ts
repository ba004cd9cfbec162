import { monthNumber } from "../../core";
import { type Library, searchWords } from "../../library";
import { unitId } from "../../table";

const known = new WeakMap<Library, Map<string, string[]>>();

/** Tables of a book that say the same of other periods, the table itself among them: January to June, July to December. */
export function siblingTables(library: Library, tableId: string): string[] {
  const families = known.get(library) ?? familiesOf(library);
  known.set(library, families);
  const table = library.tables.find(({ id }) => id === tableId);
  return (table && families.get(nameOf(table))) ?? [tableId];
}

function familiesOf(library: Library): Map<string, string[]> {
  const families = new Map<string, string[]>();
  for (const table of library.tables) {
    const name = nameOf(table);
    families.set(name, [...(families.get(name) ?? []), table.id]);
  }
  return families;
}

/** Words for parts of a year, and their numbers. */
const partOfYear = /^(?:triwulan|kuartal|quarter|semester|i|ii|iii|iv|\d+)$/;

/** What a table is called without its period, and what its columns measure. */
function nameOf({ publication, title, columns }: Library["tables"][number]): string {
  const words = searchWords(title.id).filter(
    (word) => !partOfYear.test(word) && monthNumber(word) === undefined,
  );
  const units = [...new Set(columns.map(unitId))].sort();
  return JSON.stringify([publication, words, units]);
}
