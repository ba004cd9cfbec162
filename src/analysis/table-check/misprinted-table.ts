import { finishSteps, type Library, type ReferenceTable } from "../../library";
import { once } from "../once";
import { checkFigures } from "./check-figures";
import { referenceTableRequest } from "./reference-table-request";

/**
 * The smallest table, as printed, in which a check proposes what its errata prove: an example of what checks find.
 *
 * @returns undefined where no publication of the library is known to hold such a misprint
 */
export const misprintedTable = once((library: Library): ReferenceTable | undefined => {
  const candidates = library.tables
    .filter(({ id }) => misprints(library, id).size > 0)
    .sort((one, other) => cellCount(one) - cellCount(other));
  for (const { id } of candidates) {
    const table = library.table(id, "published");
    if (isFound(library, table)) return table;
  }
  return undefined;
});

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

function isFound(library: Library, table: ReferenceTable): boolean {
  const request = referenceTableRequest(library.bookOf(table.id), table);
  if (!request) return false;
  const corrections = misprints(library, table.id);
  return finishSteps(checkFigures(request)).findings.some(({ cells }) =>
    cells.every(
      ({ cell, proposed }) => proposed !== undefined && corrections.get(cell) === proposed,
    ),
  );
}
