import type { Library, ReferenceTable } from "../../library";
import { checkFigures } from "./check-figures";
import { bindTables, referenceTableRequest } from "./reference-table-request";

const known = new WeakMap<Library, { table: ReferenceTable | undefined }>();

/**
 * The smallest table, as printed, in which a check proposes what its errata prove: an example of what checks find. Looked for
 * in steps, once in a library.
 *
 * @returns undefined where no publication of the library is known to hold such a misprint
 */
export function* misprintedTable(library: Library): Generator<unknown, ReferenceTable | undefined> {
  const made = known.get(library) ?? { table: yield* firstMisprinted(library) };
  known.set(library, made);
  return made.table;
}

function* firstMisprinted(library: Library): Generator<unknown, ReferenceTable | undefined> {
  const candidates = library.tables
    .filter(({ id }) => misprints(library, id).size > 0)
    .sort((one, other) => cellCount(one) - cellCount(other));
  for (const { id } of candidates) {
    const table = library.table(id, "published");
    if (yield* isFound(library, table)) return table;
  }
  return undefined;
}

const cellCount = ({ rowCount, columns }: Pick<ReferenceTable, "rowCount" | "columns">) =>
  rowCount * columns.length;

/** Corrections of wrong numbers by the ids of their cells. */
const misprints = (library: Library, id: string): ReadonlyMap<string, string> =>
  new Map(
    library
      .errata(id)
      .filter(({ kind }) => kind === "value")
      .map(({ table, row, column, corrected }) => [`${table}!${row}!${column}`, corrected]),
  );

function* isFound(library: Library, table: ReferenceTable): Generator<unknown, boolean> {
  const book = library.bookOf(table.id);
  yield* bindTables(book, table.edition);
  const request = referenceTableRequest(book, table);
  if (!request) return false;
  const corrections = misprints(library, table.id);
  const { findings } = yield* checkFigures(request);
  return findings.some(({ cells }) =>
    cells.every(
      ({ cell, proposed }) => proposed !== undefined && corrections.get(cell) === proposed,
    ),
  );
}
