import {
  CellIndex,
  type CellId,
  cellsOf,
  type CheckedTable,
  expandRelations,
  type Identity,
  type PrintedFigure,
} from "../../core/checking";
import {
  doubtsOf,
  type Edition,
  relatedTables,
  relationsOf,
  type ReferenceTable,
} from "../../library";
import type { CheckRequest } from "./check-table";

/**
 * What is to be checked in a reference table that stands in a workbook: the declared identities of its publication that bind
 * its cells, with the other tables as they are in the same edition.
 *
 * @param table the table that was inserted
 * @param values its numbers as the sheet has them now, in canonical form, by row and field; undefined: as inserted
 * @returns undefined where the publication declares no identities
 */
export function referenceTableRequest(
  table: ReferenceTable,
  values?: readonly (readonly string[])[],
): CheckRequest | undefined {
  const relations = relationsOf(table.publication);
  if (!relations) return undefined;
  const { tables, identities, figures } = boundTables(table.publication, table.edition);
  const name = table.id.slice(table.publication.length + 1);
  const own = tables.filter((other) => other.name === name);
  const inSheet = own.map(({ rows, ...rest }): CheckedTable => ({
    ...rest,
    rows: rows.map((row, index) => ({ ...row, values: values?.[index] ?? row.values })),
  }));
  const prefix = `${name}!`;
  return {
    identities: identities.filter((identity) =>
      cellsOf(identity).some((cell) => cell.startsWith(prefix)),
    ),
    // What was emptied in the sheet has no figure any more.
    figures: new Map([
      ...[...figures].filter(([cell]) => !cell.startsWith(prefix)),
      ...new CellIndex(inSheet, relations).figures(),
    ]),
    tables: tables.map((other) => (other.name === name ? (inSheet[0] ?? other) : other)),
    doubtful: { doubts: doubtsOf(table.publication), untouched: figures },
  };
}

interface BoundTables {
  tables: CheckedTable[];
  identities: Identity[];
  figures: Map<CellId, PrintedFigure>;
}

const known = new Map<string, BoundTables>();

/** Tables, identities and figures of an edition; worked out once, since they do not change. */
function boundTables(publication: string, edition: Edition): BoundTables {
  const key = `${publication} ${edition}`;
  const found = known.get(key);
  if (found) return found;
  const tables = relatedTables(publication, edition);
  const relations = relationsOf(publication);
  const bound: BoundTables = {
    tables,
    identities: relations ? expandRelations(relations, tables) : [],
    figures: relations ? new CellIndex(tables, relations).figures() : new Map(),
  };
  known.set(key, bound);
  return bound;
}
